import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { ActorDetails } from '../../api/actorWrites';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import type { Scheme } from '../../ui/theme/scheme';

const ActorSheet = onDemand(() => import('./ActorSheet'));

interface EditActorButtonProps {
  readonly actor: ActorDetails;
  readonly scheme: Scheme;
}

/** Opens an actor for editing. */
export function EditActorButton({ actor, scheme }: EditActorButtonProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen(true)}>
        Edit
      </Button>
      {open && (
        <ErrorBoundary title="Edit the actor" onClose={close}>
          <ActorSheet actor={actor} scheme={scheme} onClose={close} />
        </ErrorBoundary>
      )}
    </>
  );
}
