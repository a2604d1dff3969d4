import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { groupId } from '../../domain/network/groups';
import { changeGroup, groupActors } from '../../domain/page-state/networkCommands';
import { counted } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import styles from './ExpandDialog.module.css';

/** A group to be named. */
export interface GroupToName {
  /** Null: a new group. */
  readonly id: string | null;
  readonly actorIds: readonly string[];
}

interface NameSheetProps {
  readonly group: GroupToName;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks for the name of a group, then renames or creates it. */
export function NameDialog({ group: { id, actorIds }, onDone, onClose }: NameSheetProps): JSX.Element {
  const { groups, execute } = useExplorer();
  const [text, setText] = useState(
    groups.find((group) => group.id === id)?.name ?? `Group ${groups.length + 1}`,
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Sheet
      title={id === null ? `Group ${counted(actorIds.length, 'actor')}` : 'Rename the group'}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const name = text.trim();
          if (name === '') return;
          execute(
            id === null
              ? groupActors(groupId.of(Date.now().toString(36)), name, actorIds)
              : changeGroup(id, { name }, `Call a group ${name}`),
          );
          onClose();
          onDone();
        }}
      >
        <label className={styles.field}>
          Name
          <input
            ref={field}
            value={text}
            maxLength={60}
            required
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <div className={styles.foot}>
          <Button type="submit">Done</Button>
        </div>
      </form>
    </Sheet>
  );
}
