import { type JSX, type KeyboardEvent, useRef } from 'react';
import type { FoundPath } from '../../api/foundPath';
import type { Selection } from '../../state/selecting/selection';
import { backingWords, gradeWords } from '../../state/words/backingWords';
import { EvidenceLine } from '../../theme/evidenceLine';
import { KindShape } from '../../theme/kindShape';
import type { Scheme } from '../../theme/scheme';
import styles from './PathChain.module.css';
import { relationSentence } from '../../state/words/relationSentence';

interface PathChainProps {
  readonly path: FoundPath;
  readonly label: string;
  readonly selection: Selection | null;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Selection) => void;
}

/** A chain from left to right: actors, and between them their strongest relation. Arrow keys walk it, and what one comes to is opened. */
export function PathChain({ path, label, selection, scheme, onSelect }: PathChainProps): JSX.Element {
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
    <ol ref={list} className={styles.chain} aria-label={label} onKeyDown={walk}>
      {path.actors.map(({ id, kind, name }, i) => {
        const hop = path.hops[i];
        const strongest = hop?.relations[0];
        return (
          <li key={id} className={styles.link}>
            <button
              type="button"
              className={styles.actor}
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
                className={styles.step}
                tabIndex={current === 2 * i + 1 ? 0 : -1}
                aria-current={selection?.id === strongest.id}
                data-weakest={uneven && path.weakestHop === i}
                onClick={() => onSelect({ kind: 'relation', id: strongest.id })}
              >
                <span className={styles.line}>
                  {strongest.directed && strongest.to.id === id && <span aria-hidden="true">◂</span>}
                  <EvidenceLine evidence={strongest.evidence} tone={strongest.tone} scheme={scheme} />
                  {strongest.directed && strongest.from.id === id && <span aria-hidden="true">▸</span>}
                </span>
                <span className="unseen">
                  {relationSentence(strongest.from.name, strongest.label, strongest.to.name)},{' '}
                  {gradeWords(strongest)}
                </span>
                <span aria-hidden="true" className={styles.verb}>
                  {strongest.label}
                </span>
                <span aria-hidden="true" className={styles.more}>
                  {backingWords(strongest)}
                </span>
                {hop.relationCount > 1 && (
                  <span className={styles.more}>and {hop.relationCount - 1} more</span>
                )}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
