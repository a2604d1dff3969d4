import { Button } from '@mantine/core';
import { type JSX, useEffect, useId, useRef, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { Sheet } from '../../ui/Sheet';
import styles from './Account.module.css';
import { giveName } from './accountRequests';

interface NameSheetProps {
  readonly onNamed: () => void;
  readonly onClose: () => void;
}

/** Asks whoever signed in first for their name. */
export default function NameSheet({ onNamed, onClose }: NameSheetProps): JSX.Element {
  const announce = useExplorer((explorer) => explorer.announce);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const problemId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = async (): Promise<void> => {
    setSending(true);
    const wrong = await giveName(name);
    setSending(false);
    setProblem(wrong);
    if (wrong !== null) return;
    announce(`You are signed in as ${name.trim()}.`);
    onNamed();
  };
  return (
    <Sheet title="What is your name?" onClose={onClose}>
      <p className={styles.text}>
        You are signed in as the first editor. Your name will stand by what you write, in claims, in their
        history and in the log. It cannot be changed later.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '' && !sending) void give();
        }}
      >
        <label className={styles.label}>
          Your name
          <input
            ref={field}
            className={styles.field}
            value={name}
            maxLength={100}
            autoComplete="name"
            dir="auto"
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <Button type="submit" disabled={name.trim() === ''} loading={sending}>
          Use this name
        </Button>
      </form>
      <p role="alert" id={problemId} className={styles.problem}>
        {problem}
      </p>
    </Sheet>
  );
}
