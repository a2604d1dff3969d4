import { useDebouncedValue } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { matchCommands, useAllCommands, type Command, CommandGroup } from '../../commands/commands';
import { describeKeys, matchesKey } from '../../commands/shortcuts';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import { matchRelations } from '../../domain/words/graphLookup';
import { displayDate } from '../../domain/words/dates';
import { counted } from '../../domain/words/text';
import { Icon } from '../../ui/Icon';
import type { Scheme } from '../../ui/theme/scheme';
import { openResult } from './openResult';
import { ResultLine } from './ResultLine';
import { countOf, type SearchResult, groupResults, type SearchAnswer } from './results';
import styles from './SearchBox.module.css';
import { searchQuery } from './searchQuery';

interface SearchBoxProps {
  readonly graph: Graph | null;
  readonly scheme: Scheme;
}

/**
 * Search as you type: actors, relations, claims and quotes, sources, and commands. A combobox with a list box (WAI-ARIA): arrows, Home and End go
 * through the list while the field keeps the focus, Enter chooses, Escape closes the list and then empties the field.
 */
export function SearchBox({ graph, scheme }: SearchBoxProps): JSX.Element {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  /** The active option; null: the first. */
  const [at, setAt] = useState<string | null>(null);
  const [typed] = useDebouncedValue(text.trim(), 150);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  const [{ data, error, fetching, operation }] = useQuery({
    query: searchQuery,
    variables: { text: typed, knownAt },
    pause: typed === '',
  });
  // Only requests are debounced.
  const written = text.trim();
  // The previous answer may still be shown.
  const isAnswered = typed === written && !fetching && operation?.variables.text === written;
  const answer = isAnswered && typed !== '' && data ? data.search : null;
  const commands = matchCommands(useAllCommands(), written);
  const loaded = graph === null ? [] : matchRelations(graph, written, 6);
  const groups = open ? groupResults(written, answer, loaded, commands, selectCommands(answer, graph)) : [];
  const lines = groups.flatMap((group) => group.lines);
  const active = lines.find(({ key }) => key === at) ?? (written === '' ? undefined : lines[0]);
  const optionId = (key: string): string => `${id} ${key}`.replaceAll(/[^\w-]/gu, '_');

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!matchesKey('mod+K', event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const activeKey = active?.key;
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);

  function choose(line: SearchResult): void {
    setText('');
    setOpen(false);
    setAt(null);
    // Before the chosen result may take the focus.
    field.current?.blur();
    openResult(line);
  }

  function move(step: number | 'first' | 'last'): void {
    setOpen(true);
    const place = lines.findIndex(({ key }) => key === active?.key);
    const next =
      step === 'first'
        ? 0
        : step === 'last'
          ? lines.length - 1
          : (place + step + (place < 0 && step < 0 ? 1 : 0) + lines.length) % lines.length;
    setAt(lines[next]?.key ?? null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    if (key === 'Escape') {
      if (!open && text === '') field.current?.blur();
      else if (open) setOpen(false);
      else setText('');
    } else if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1);
    else if (open && at !== null && (key === 'Home' || key === 'End'))
      move(key === 'Home' ? 'first' : 'last');
    else if (key === 'Enter' && open && active) choose(active);
    else return;
    event.preventDefault();
  }

  const words = statusWords({
    written,
    isAnswered,
    answer,
    lines: lines.length,
    problem: error ? describeError(error) : null,
  });
  return (
    <div
      className={styles.box}
      data-search
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        role="combobox"
        className={styles.field}
        aria-label="Search actors, relations, claims and sources, or choose an action"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && active ? optionId(active.key) : undefined}
        placeholder="Search actors, relations, passages"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        maxLength={200}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(null);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd className={styles.key} aria-hidden="true">
        {describeKeys('mod+K').join(' ')}
      </kbd>
      <span role="status" className="unseen">
        {open ? words : ''}
      </span>
      {open && (
        // A click in the list leaves the focus in the field.
        <div className={styles.dropdown} onMouseDown={(event) => event.preventDefault()}>
          {knownAt !== null && written !== '' && (
            <p className={styles.note}>Only what was known by {displayDate(knownAt)} is searched.</p>
          )}
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label="Search results"
            className={styles.list}
          >
            {groups.map((group, i) => (
              <div key={group.title} role="group" aria-labelledby={`${id}-group-${i}`}>
                <div id={`${id}-group-${i}`} className={styles.title}>
                  {group.title}
                </div>
                {group.lines.map((line) => (
                  <div
                    key={line.key}
                    id={optionId(line.key)}
                    role="option"
                    aria-selected={line.key === active?.key}
                    data-combobox-selected={line.key === active?.key || undefined}
                    className={styles.option}
                    onClick={() => choose(line)}
                  >
                    <ResultLine line={line} scheme={scheme} />
                  </div>
                ))}
              </div>
            ))}
          </div>
          {(error !== undefined || lines.length === 0) && written !== '' && (
            <p className={styles.empty}>{words}</p>
          )}
        </div>
      )}
    </div>
  );
}

function statusWords({
  written,
  isAnswered,
  answer,
  lines,
  problem,
}: {
  readonly written: string;
  readonly isAnswered: boolean;
  readonly answer: SearchAnswer | null;
  readonly lines: number;
  readonly problem: string | null;
}): string {
  if (written === '') return '';
  if (!isAnswered) return 'Searching…';
  if (problem !== null) return `The search did not work. ${problem}`;
  const found = [
    counted(countOf(answer, ['ACTOR']), 'actor'),
    counted(countOf(answer, ['RELATION']), 'relation'),
    counted(countOf(answer, ['CLAIM', 'QUOTE']), 'claim or quote', 'claims and quotes'),
    counted(countOf(answer, ['SOURCE']), 'source'),
  ].filter((part) => !part.startsWith('0 '));
  if (found.length > 0) return `Found: ${found.join(', ')}.`;
  return lines > 0
    ? counted(lines, 'action')
    : `No results for “${written}”. Try a name in another spelling, a plain word for what was done (weapons, sanctions, visit), or two names.`;
}

/** Selects the loaded relations among the results, to export or view them together; does nothing for fewer than two. */
function selectCommands(answer: SearchAnswer | null, graph: Graph | null): readonly Command[] {
  const held = new Set(graph?.relations.map(({ id }) => id));
  const found = (answer?.nodes ?? []).flatMap(({ kind, relation }) =>
    kind === 'RELATION' && relation && held.has(relation.id) ? [relation.id] : [],
  );
  if (found.length < 2) return [];
  const words = counted(found.length, 'relation');
  return [
    {
      id: 'select-found',
      title: `Select these ${words}`,
      group: CommandGroup.SELECTION,
      run: () => {
        const { execute, announce } = useExplorer.getState();
        execute({
          label: `Select ${words}`,
          execute: () => ({ picked: { actorIds: [], relationIds: found } }),
        });
        announce(`${words} selected. An image or a brief of them is under Export.`);
      },
    },
  ];
}
