import type { JSX } from 'react';
import type { Command } from '../../commands/commands';
import { describeKeys } from '../../commands/shortcuts';
import { Sheet } from '../../ui/Sheet';
import styles from './ReviewSide.module.css';

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
                    <kbd key={part}>{part}</kbd>
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
