import type { JSX } from 'react';
import type { Graph } from '../../domain/network/graph';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { expandBy } from './expandBy';

interface ExpandingProps {
  readonly actorId: string;
  readonly shown: Graph;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const ExpandSheet = onDemand(() => import('./ExpandDialog'));

/** Asks how an actor is to be expanded, and expands it. */
export function Expanding({ actorId, shown, onDone, onClose }: ExpandingProps): JSX.Element {
  const name = shown.actors.find(({ id }) => id === actorId)?.name ?? '';
  return (
    <ErrorBoundary title={`Expand ${name}`} onClose={onClose}>
      <ExpandSheet
        actorId={actorId}
        name={name}
        shown={shown}
        onExpand={(part) => {
          expandBy(actorId, part);
          onClose();
          onDone();
        }}
        onClose={onClose}
      />
    </ErrorBoundary>
  );
}
