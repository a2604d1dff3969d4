import type { JSX } from 'react';
import { useClient } from 'urql';
import type { ActorDetails } from '../../api/actorWrites';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { ReasonSheet } from '../undoable-write/ReasonSheet';
import styles from './ActorForm.module.css';
import { removeActor } from './actorCommands';

interface DeleteActorProps {
  readonly actor: ActorDetails;
  readonly onClose: () => void;
}

/** Asks why an actor is deleted; the server refuses it where something refers to the actor, and says what. */
export default function DeleteActor({ actor, onClose }: DeleteActorProps): JSX.Element {
  const client = useClient();
  return (
    <ReasonSheet
      title={`Delete ${actor.name}`}
      action="Delete it"
      question="Why is it deleted?"
      onSend={async (reason) => {
        await removeActor(client, actor, reason);
        useExplorer
          .getState()
          .announce(`${actor.name} is deleted. Undo puts it back as it was; the log keeps both.`);
      }}
      onClose={onClose}
    >
      <p className={styles.note}>
        An actor can be deleted while nothing refers to it: no relation, no claim that it speaks, and no
        merge. How it read, and the reason, stay in the log.
      </p>
    </ReasonSheet>
  );
}
