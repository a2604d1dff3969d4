import { Button } from '@mantine/core';
import { type JSX, type KeyboardEvent, useRef } from 'react';
import type { Opened } from '../../domain/network/selection';
import { describeClaimed, evidenceNames } from '../../domain/words/evidence';
import { counted, isolated, relationSentence } from '../../domain/words/text';
import { EvidenceLine, KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './PathEntry.module.css';
import pathStyles from './PathHops.module.css';
import type { FoundPath } from './pathQueries';
import { describeWeakestHop } from './weakestHop';

interface PathEntryProps {
  readonly path: FoundPath;
  /** Rank among the found paths, from 1; null for pinned paths. */
  readonly place: number | null;
  readonly pinned: boolean;
  readonly selection: Opened | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Opened) => void;
  readonly onPin: (path: FoundPath) => void;
  readonly onLayOut: (path: FoundPath) => void;
}

/** A path, why it is as strong as it is, and its actions. */
export function PathEntry(props: PathEntryProps): JSX.Element {
  const { path, place, pinned, selection, scheme, onSelect, onPin, onLayOut } = props;
  const ends = `${isolated(path.actors[0]?.name ?? '')} to ${isolated(path.actors.at(-1)?.name ?? '')}`;
  const label = `${place === null ? 'Pinned path' : `Path ${place}`}, ${ends}, ${counted(path.length, 'hop')}`;
  return (
    <li className={styles.entry}>
      <span className={styles.place} aria-hidden="true">
        {place ?? '★'}
      </span>
      <div className={styles.body}>
        <PathHops path={path} label={label} selection={selection} scheme={scheme} onSelect={onSelect} />
        <p className={styles.why}>{describeWeakestHop(path)}</p>
      </div>
      <div className={styles.actions}>
        <Button variant="default" size="compact-sm" onClick={() => onLayOut(path)}>
          Lay out<span className="unseen"> {label}, from left to right</span>
        </Button>
        <Button variant="default" size="compact-sm" aria-pressed={pinned} onClick={() => onPin(path)}>
          {pinned ? 'Pinned' : 'Pin to compare'}
          <span className="unseen">: {label}</span>
        </Button>
      </div>
    </li>
  );
}

interface PathHopsProps {
  readonly path: FoundPath;
  readonly label: string;
  readonly selection: Opened | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Opened) => void;
}

/** The actors of a path with the strongest relation of each hop. Arrow keys move along it and open what they reach. */
function PathHops({ path, label, selection, scheme, onSelect }: PathHopsProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const ids = path.actors.flatMap(({ id }, i) => {
    const strongest = path.hops[i]?.relations[0];
    return strongest ? [id, strongest.id] : [id];
  });
  const current = Math.max(0, selection === null ? 0 : ids.findIndex((id) => id === selection.id));

  const uneven = path.hops.some(({ relations }) => relations[0]?.evidence !== path.weakest);

  function walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? buttons.length - 1
          : step === undefined
            ? -1
            : at + step;
    const button = buttons[next];
    if (!button || at === -1) return;
    event.preventDefault();
    button.focus();
    button.click();
  }

  return (
    <ol ref={list} className={pathStyles.path} aria-label={label} onKeyDown={walk}>
      {path.actors.map(({ id, kind, name }, i) => {
        const hop = path.hops[i];
        const strongest = hop?.relations[0];
        return (
          <li key={id} className={pathStyles.link}>
            <button
              type="button"
              className={pathStyles.actor}
              tabIndex={current === 2 * i ? 0 : -1}
              aria-current={selection?.id === id}
              onClick={() => onSelect({ kind: 'actor', id })}
            >
              <KindShape kind={kind} scheme={scheme} size={22} />
              <bdi>{name}</bdi>
            </button>
            {hop && strongest && (
              <button
                type="button"
                className={pathStyles.step}
                tabIndex={current === 2 * i + 1 ? 0 : -1}
                aria-current={selection?.id === strongest.id}
                data-weakest={uneven && path.weakestHop === i}
                onClick={() => onSelect({ kind: 'relation', id: strongest.id })}
              >
                <span className={pathStyles.line}>
                  {strongest.directed && strongest.to.id === id && <span aria-hidden="true">◂</span>}
                  <EvidenceLine evidence={strongest.evidence} tone={strongest.tone} scheme={scheme} />
                  {strongest.directed && strongest.from.id === id && <span aria-hidden="true">▸</span>}
                </span>
                <span className="unseen">
                  {relationSentence(strongest.from.name, strongest.label, strongest.to.name)},{' '}
                  {evidenceNames[strongest.evidence]},{' '}
                  {describeClaimed(strongest.evidence, strongest.claims, strongest)}
                </span>
                <span aria-hidden="true" className={pathStyles.verb}>
                  {strongest.label}
                </span>
                <span aria-hidden="true" className={pathStyles.more}>
                  {describeClaimed(strongest.evidence, strongest.claims, strongest)}
                </span>
                {hop.relationCount > 1 && (
                  <span className={pathStyles.more}>and {hop.relationCount - 1} more</span>
                )}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
