import { Combobox, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { faultWords } from '../../api/faultWords';
import { searchActors } from '../../api/searchActors';
import { keyWords } from '../../commands/keyWords';
import { matchCommands } from '../../commands/matchCommands';
import { useAllCommands } from '../../commands/useAllCommands';
import type { Graph } from '../../state/network/graph';
import { matchRelations } from '../../state/network/matchRelations';
import type { Selection } from '../../state/selecting/selection';
import { kindNames } from '../../state/words/kindNames';
import { EvidenceLine } from '../../theme/evidenceLine';
import { Icon } from '../../theme/Icon';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import { foundActors } from './foundActors';
import styles from './SearchBox.module.css';

/** Beside what a text finds. */
const MOST_COMMANDS = 5;

interface SearchBoxProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Selection) => void;
}

/** Search as you type: whom a name means, by any of their names, which relations have the words, and what can be done. */
export function SearchBox({ graph, scheme, onSelect }: SearchBoxProps): JSX.Element {
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), 150);
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  useHotkeys([['mod+K', () => field.current?.focus()]], []);
  const [{ data, error, fetching }] = useQuery({
    query: searchActors,
    variables: { text: typed },
    pause: typed === '',
  });
  const actors = typed === '' || !data ? [] : foundActors(data);
  // Only what the server is asked waits for a pause.
  const written = text.trim();
  const relations = graph === null ? [] : matchRelations(graph, written, 6);
  const matched = matchCommands(useAllCommands(), written);
  const commands = written === '' ? matched : matched.slice(0, MOST_COMMANDS);
  const first = actors[0]?.id ?? relations[0]?.relation.id ?? commands[0]?.id;
  const found = actors.length + relations.length + commands.length;

  // What was found comes after what was typed: the key that chooses means what is seen then.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (written !== '') selectFirstOption();
  }, [written, found, first, selectFirstOption]);

  function choose(value: string): void {
    const at = value.indexOf(' ');
    const [kind, id] = [value.slice(0, at), value.slice(at + 1)];
    setText('');
    combobox.closeDropdown();
    field.current?.blur();
    if (kind === 'command') commands.find((command) => command.id === id)?.run?.();
    else onSelect({ kind: kind === 'actor' ? 'actor' : 'relation', id });
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width="target"
      offset={4}
      shadow="md"
      withinPortal={false}
    >
      <Combobox.Target>
        <div className={styles.box} data-search>
          <Icon name="search" />
          <Combobox.EventsTarget withExpandedAttribute>
            <input
              ref={field}
              type="search"
              role="combobox"
              className={styles.field}
              aria-label="Search actors and relations, or choose what to do"
              placeholder="Search actors and relations"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              value={text}
              onChange={({ currentTarget }) => {
                setText(currentTarget.value);
                combobox.openDropdown();
                combobox.selectFirstOption();
              }}
              onFocus={() => combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.EventsTarget>
          <kbd className={styles.key} aria-hidden="true">
            {keyWords('mod+K').join(' ')}
          </kbd>
        </div>
      </Combobox.Target>
      <Combobox.Dropdown hidden={found === 0 && typed === ''} className={styles.dropdown}>
        <Combobox.Options aria-label="What was found" className={styles.options}>
          {actors.length > 0 && (
            <Combobox.Group label="Actors">
              {actors.map(({ id, name, kind, matched }) => (
                <Combobox.Option key={id} value={`actor ${id}`} className={styles.option}>
                  <KindShape kind={kind} scheme={scheme} size={20} />
                  <span className={styles.name}>
                    {name}
                    {matched !== name && <span className={styles.detail}> “{matched}”</span>}
                  </span>
                  <span className={styles.detail}>{kindNames[kind].one}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {relations.length > 0 && (
            <Combobox.Group label="Relations">
              {relations.map(({ relation, words }) => (
                <Combobox.Option
                  key={relation.id}
                  value={`relation ${relation.id}`}
                  className={styles.option}
                >
                  <EvidenceLine evidence={relation.evidence} tone={relation.tone} scheme={scheme} />
                  <span className={styles.name}>{words}</span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {commands.length > 0 && (
            <Combobox.Group label={written === '' ? 'What can be done' : 'To do'}>
              {commands.map(({ id, title, keys: [key] = [] }) => (
                <Combobox.Option key={id} value={`command ${id}`} className={styles.option}>
                  <span className={styles.name}>{title}</span>
                  {key !== undefined && <kbd className={styles.key}>{keyWords(key).join(' ')}</kbd>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {error && (
            <Combobox.Empty className={styles.empty}>
              Actors cannot be searched. {faultWords(error)}
            </Combobox.Empty>
          )}
          {found === 0 && !error && (
            <Combobox.Empty className={styles.empty}>
              {fetching || typed !== written
                ? 'Searching…'
                : `Nobody here is called “${typed}”. Try another name or spelling.`}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
