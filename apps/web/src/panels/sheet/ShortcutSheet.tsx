import type { JSX } from 'react';
import { type Command, CommandGroup } from '../../commands/command';
import { useKeyChoice } from '../../commands/keyChoice';
import { keyWords } from '../../commands/keyWords';
import { useAllCommands } from '../../commands/useAllCommands';
import { Sheet } from '../Sheet';
import styles from './ShortcutSheet.module.css';

/** Every key that does something on the page, and what. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const commands = useAllCommands().filter(({ keys = [] }) => keys.length > 0);
  const { single, setSingle } = useKeyChoice();
  return (
    <Sheet title="Keys" onClose={onClose}>
      <div className={styles.groups}>
        {Object.values(CommandGroup).map((group) => {
          const rows = commands.filter((command) => command.group === group);
          return rows.length === 0 ? null : (
            <section key={group} className={styles.group}>
              <h3 className={styles.title}>{group}</h3>
              <dl>
                {rows.map((command) => (
                  <KeyRow key={command.id} command={command} />
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <label className={styles.choice}>
        <input type="checkbox" checked={single} onChange={({ target }) => setSingle(target.checked)} />
        Keys of a single sign, as ?, are heard on the whole page
      </label>
    </Sheet>
  );
}

function KeyRow({ command: { title, keys = [], heard } }: { readonly command: Command }): JSX.Element {
  return (
    <div className={styles.row}>
      <dt>
        {title}
        {heard !== undefined && <small className={styles.where}>{heard}</small>}
      </dt>
      <dd className={styles.keys}>
        {keys.map((key) => (
          <span key={key}>
            {keyWords(key).map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
