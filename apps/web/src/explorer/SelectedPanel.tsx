import type { JSX } from 'react';
import type { GraphRelation } from '../domain/network/graph';
import type { Opened } from '../domain/network/selection';
import { ActorPanel } from '../features/details/ActorPanel';
import { DetailsPanel } from '../features/details/DetailsPanel';
import { RelationPanel } from '../features/details/RelationPanel';
import { BandPanel } from '../features/overview/BandPanel';
import { NoteField } from '../features/story/NoteField';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { Scheme } from '../ui/theme/scheme';

interface SelectedPanelProps {
  readonly selection: Opened;
  readonly known: readonly GraphRelation[];
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
  readonly onClose: () => void;
}

/** Details of what is selected, with the reader's note on it. Loaded once the page is touched: a first visit has nothing selected. */
export default function SelectedPanel(props: SelectedPanelProps): JSX.Element {
  const { selection, known, scheme, onExpand, onClose } = props;
  const { kind, id } = selection;
  const key = `${kind} ${id}`;
  return (
    <DetailsPanel of={key} onClose={onClose}>
      <ErrorBoundary key={key} title="This cannot be shown">
        {kind === 'relation' ? (
          <RelationPanel id={id} known={known} scheme={scheme} />
        ) : kind === 'band' ? (
          <BandPanel id={id} scheme={scheme} />
        ) : (
          <ActorPanel id={id} scheme={scheme} onExpand={onExpand} />
        )}
        {kind !== 'band' && <NoteField on={selection} />}
      </ErrorBoundary>
    </DetailsPanel>
  );
}
