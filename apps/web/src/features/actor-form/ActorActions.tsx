import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { ActorDetails } from '../../api/actorWrites';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import type { Scheme } from '../../ui/theme/scheme';

const ActorSheet = onDemand(() => import('./ActorSheet'));
const DeleteActor = onDemand(() => import('./DeleteActor'));

interface ActorActionsProps {
  readonly actor: ActorDetails;
  /** Whether deleting it is offered. The server refuses it for an actor that has relations. */
  readonly deletable: boolean;
  readonly scheme: Scheme;
}

/** Opens an actor for editing, or deletes it. */
export function ActorActions({ actor, deletable, scheme }: ActorActionsProps): JSX.Element {
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => setOpen('edit')}>
        Edit
      </Button>
      {deletable && (
        <>
          {' '}
          <Button variant="default" size="compact-md" onClick={() => setOpen('delete')}>
            Delete…
          </Button>
        </>
      )}
      {open === 'edit' && (
        <ErrorBoundary title="Edit the actor" onClose={close}>
          <ActorSheet actor={actor} scheme={scheme} onClose={close} />
        </ErrorBoundary>
      )}
      {open === 'delete' && (
        <ErrorBoundary title="Delete the actor" onClose={close}>
          <DeleteActor actor={actor} onClose={close} />
        </ErrorBoundary>
      )}
    </>
  );
}
