import type { JSX } from 'react';
import { type Command, CommandGroup, useAllCommands } from '../commands/commands';
import { useKeyChoice, describeKeys } from '../commands/shortcuts';
import { Sheet } from '../ui/Sheet';
import styles from './ShortcutSheet.module.css';

/** All keyboard shortcuts by where they apply; unavailable ones are muted. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const commands = useAllCommands().filter(({ keys = [] }) => keys.length > 0);
  const { single, setSingle } = useKeyChoice();
  return (
    <Sheet title="Keys" onClose={onClose}>
      {[...new Set(['', ...commands.map(({ scope = '' }) => scope)])].map((place) => (
        <section key={place} className={styles.place}>
          <h3 className={styles.where}>{place === '' ? 'Anywhere' : begun(place)}</h3>
          <div className={styles.groups}>
            {Object.values(CommandGroup).map((group) => {
              const rows = commands.filter(
                (command) => command.group === group && (command.scope ?? '') === place,
              );
              return rows.length === 0 ? null : (
                <section key={group} className={styles.group}>
                  <h4 className={styles.title}>{group}</h4>
                  <dl>
                    {rows.map((command) => (
                      <KeyRow key={command.id} command={command} />
                    ))}
                  </dl>
                </section>
              );
            })}
          </div>
        </section>
      ))}
      <label className={styles.choice}>
        <input type="checkbox" checked={single} onChange={({ target }) => setSingle(target.checked)} />
        Single-key shortcuts, as ?, on the whole page
      </label>
    </Sheet>
  );
}

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function KeyRow({ command }: { readonly command: Command }): JSX.Element {
  const { title, keys = [], available = true, why } = command;
  return (
    <div className={styles.row} data-idle={!available}>
      <dt>
        {title}
        {!available && why !== undefined && <small className={styles.why}>{why}</small>}
      </dt>
      <dd className={styles.keys}>
        {keys.map((key) => (
          <span key={key}>
            {describeKeys(key).map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
