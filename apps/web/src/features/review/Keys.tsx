import type { JSX } from 'react';
import type { Command } from '../../commands/commands';
import { describeKeys } from '../../commands/shortcuts';
import { Sheet } from '../../ui/Sheet';
import styles from './Keys.module.css';

interface KeyHelpProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** What each key does in the review. */
export function KeyHelp({ commands, onClose }: KeyHelpProps): JSX.Element {
  return (
    <Sheet title="Keys of the review" onClose={onClose}>
      <dl className={styles.help}>
        {commands.map(({ id, title, keys = [] }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <span key={key}>
                  {describeKeys(key).map((part) => (
                    <kbd key={part} className={styles.key}>
                      {part}
                    </kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

interface KeyButtonProps {
  readonly press: string;
  readonly title: string;
  /** How it is drawn beside others: the one thing to do next, or one of what is seldom done. */
  readonly weight?: 'main' | 'quiet';
  readonly onClick: () => void;
}

/** A button that says which key does the same. */
export function KeyButton({ press, title, weight, onClick }: KeyButtonProps): JSX.Element {
  return (
    <button
      type="button"
      className={weight === undefined ? styles.button : styles[weight]}
      aria-keyshortcuts={press}
      onClick={onClick}
    >
      <kbd aria-hidden="true" className={styles.key}>
        {describeKeys(press).join('+')}
      </kbd>{' '}
      {title}
    </button>
  );
}
