import { Button } from '@mantine/core';
import { type JSX, Component, type ReactNode } from 'react';
import styles from './ErrorBoundary.module.css';
import { Icon } from './Icon';
import { Sheet } from './Sheet';

interface ErrorMessageProps {
  /** Null if the title is already shown above. */
  readonly title: string | null;
  readonly advice: string;
  readonly onRetry: () => void;
  /** Reloads the page, if that may help. */
  readonly onReload?: (() => void) | undefined;
}

/** What went wrong, what to do, and a button that does it. */
export function ErrorMessage({ title, advice, onRetry, onReload }: ErrorMessageProps): JSX.Element {
  return (
    <div className={styles.message} role="alert">
      <Icon name="alert" size={24} />
      {title !== null && <p className={styles.title}>{title}</p>}
      <p>{advice}</p>
      <Button onClick={onRetry}>Try again</Button>
      {onReload && (
        <Button variant="default" onClick={onReload}>
          Reload the page
        </Button>
      )}
    </div>
  );
}

interface ErrorBoundaryProps {
  readonly title: string;
  /** Given for a dialog: then the error is shown as a dialog too. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

interface ErrorState {
  readonly failed: boolean;
  /** Whether the reader has already retried. */
  readonly tried: boolean;
}

/** Shows an error in place of a part of the page that failed or could not be fetched, and lets the reader retry that part. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorState> {
  override state = { failed: false, tried: false };

  static getDerivedStateFromError(): Pick<ErrorState, 'failed'> {
    return { failed: true };
  }

  override render(): ReactNode {
    const { title, onClose, children } = this.props;
    const { failed, tried } = this.state;
    if (!failed) return children;
    const message = (
      <ErrorMessage
        title={onClose ? null : title}
        advice={
          tried
            ? 'That did not help. Once you are connected, reload the page: what you had open is in its address and comes back.'
            : 'This part of the page did not come, or went wrong. The rest stays as it is. Check that you are connected, then try again.'
        }
        onRetry={() => this.setState({ failed: false, tried: true })}
        onReload={tried ? () => location.reload() : undefined}
      />
    );
    return onClose ? (
      <Sheet title={title} onClose={onClose}>
        {message}
      </Sheet>
    ) : (
      message
    );
  }
}
