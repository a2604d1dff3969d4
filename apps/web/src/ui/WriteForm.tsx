import { Button } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import styles from './WriteForm.module.css';

interface WriteFormProps {
  /** Words of the button that sends it. */
  readonly action: string;
  readonly busy: boolean;
  /** Why the server refused it, where no field says so; null otherwise. */
  readonly refused: string | null;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form that writes to the server: sent by its button or by Ctrl+Enter from any field, with what was refused above its buttons. */
export function WriteForm({
  action,
  busy,
  refused,
  onSend,
  onCancel,
  children,
}: WriteFormProps): JSX.Element {
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
