import type { JSX } from 'react';
import { useClient } from 'urql';
import type { ActorDetails } from '../../api/actorWrites';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isoCodeOf, mergeGraphs } from '../../domain/network/graph';
import { Sheet } from '../../ui/Sheet';
import type { Scheme } from '../../ui/theme/scheme';
import { draftOf, newActor } from './actorDraft';
import { ActorForm } from './ActorForm';
import { rewriteActor } from './actorCommands';

interface ActorSheetProps {
  /** The actor that is edited; null: a new one. */
  readonly actor: ActorDetails | null;
  readonly scheme: Scheme;
  readonly onClose: () => void;
}

/** Adds an actor to the network and opens it, or changes one. */
export default function ActorSheet({ actor, scheme, onClose }: ActorSheetProps): JSX.Element {
  const client = useClient();
  const { openDetails, announce, mirror } = useExplorer.getState();
  const open = (id: string): void => {
    openDetails({ kind: 'actor', id });
    onClose();
  };
  const done = (written: ActorDetails): void => {
    const { id, name, kind, identifiers } = written;
    const drawn = { id, name, kind, isoCode: isoCodeOf(identifiers), relationCount: 0 };
    mirror((graph) => mergeGraphs(graph, { actors: [drawn], relations: [] }));
    if (actor === null) announce(`${name} is added.`);
    else {
      rewriteActor(client, actor, written);
      announce(`${name} is changed. Undo writes what was there before; the log keeps both.`);
    }
    open(id);
  };
  const title = actor === null ? 'Add an actor' : `Edit ${actor.name}`;
  return (
    <Sheet title={title} onClose={onClose}>
      <ActorForm
        title={actor === null ? 'A new actor' : 'What is known of it'}
        start={actor === null ? newActor('') : draftOf(actor)}
        id={actor?.id ?? null}
        scheme={scheme}
        existingWords="Open it"
        onExisting={({ id }) => open(id)}
        onDone={done}
        onCancel={onClose}
      />
    </Sheet>
  );
}
