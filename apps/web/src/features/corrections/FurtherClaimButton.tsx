import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { onDemand } from '../../ui/onDemand';

const FurtherClaim = onDemand(() => import('./FurtherClaim'));

interface FurtherClaimButtonProps {
  readonly relationId: string;
  readonly sentence: string;
}

/** Opens the choice of a document for a further claim. */
export function FurtherClaimButton(props: FurtherClaimButtonProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <div>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<Icon name="plus" />}
        onClick={() => setOpen(true)}
      >
        Add a further claim
      </Button>
      {open && (
        <ErrorBoundary title="A further claim" onClose={close}>
          <FurtherClaim {...props} onClose={close} />
        </ErrorBoundary>
      )}
    </div>
  );
}
