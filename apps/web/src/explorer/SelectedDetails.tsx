import type { JSX } from 'react';
import type { GraphRelation } from '../domain/network/graph';
import type { Opened } from '../domain/network/selection';
import { ActorPanel } from '../features/details/ActorPanel';
import { RelationPanel } from '../features/details/RelationPanel';
import { BandPanel } from '../features/overview/BandPanel';
import { NoteField } from '../features/story/NoteField';
import type { Scheme } from '../ui/theme/scheme';

interface SelectedDetailsProps {
  readonly selection: Opened;
  readonly known: readonly GraphRelation[];
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
}

/** Details of what is selected, with the reader's note on it. Loaded once the page is touched: a first visit has nothing selected. */
export default function SelectedDetails(props: SelectedDetailsProps): JSX.Element {
  const { selection, known, scheme, onExpand } = props;
  const { kind, id } = selection;
  return (
    <>
      {kind === 'relation' ? (
        <RelationPanel id={id} known={known} scheme={scheme} />
      ) : kind === 'band' ? (
        <BandPanel id={id} scheme={scheme} />
      ) : (
        <ActorPanel id={id} scheme={scheme} onExpand={onExpand} />
      )}
      {kind !== 'band' && <NoteField on={selection} />}
    </>
  );
}
