import { type JSX, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import styles from './ClaimActions.module.css';
import type { CorrectDateProps } from './CorrectDate';

const CorrectDate = onDemand(() => import('./CorrectDate'));

type CorrectDateButtonProps = Pick<CorrectDateProps, 'relation'>;

/** Opens the form in which an editor corrects when a relation happened. */
export function CorrectDateButton({ relation }: CorrectDateButtonProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <button type="button" className={styles.action} onClick={() => setOpen(true)}>
        Correct<span className="unseen"> the date</span>
      </button>
      {isOpen && (
        <ErrorBoundary title="Correct the date" onClose={close}>
          <CorrectDate relation={relation} onClose={close} />
        </ErrorBoundary>
      )}
    </>
  );
}
