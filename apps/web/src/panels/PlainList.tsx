import type { JSX } from 'react';
import type { Dimmed } from '../state/network/dimmed';
import type { Graph } from '../state/network/graph';
import type { Selection } from '../state/selecting/selection';
import { gradeWords } from '../state/words/backingWords';
import { counted } from '../state/words/counted';
import { displayDate } from '../state/words/displayDate';
import { kindNames } from '../state/words/kindNames';
import styles from './PlainList.module.css';
import { relationSentence } from '../state/words/relationSentence';

interface PlainListProps {
  readonly graph: Graph;
  readonly dimmed: Dimmed;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

/** The network as a list, for whoever reads rather than looks. What the legend fades is left out. */
export function PlainList({ graph, dimmed, selection, onSelect }: PlainListProps): JSX.Element {
  const names = new Map(graph.actors.map(({ id, name }) => [id, name]));
  const actors = graph.actors
    .filter(({ id }) => !dimmed.actorIds.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const relations = graph.relations
    .filter(({ id }) => !dimmed.relationIds.has(id))
    .map((relation) => ({
      ...relation,
      words: relationSentence(names.get(relation.from) ?? '', relation.label, names.get(relation.to) ?? ''),
    }))
    .sort((a, b) => a.words.localeCompare(b.words, 'en'));
  return (
    <>
      <h3 className={styles.title}>{counted(actors.length, 'actor')}</h3>
      <ul>
        {actors.map(({ id, name, kind, relationCount }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={selection?.id === id}
              onClick={() => onSelect({ kind: 'actor', id })}
            >
              <bdi>{name}</bdi>
              <span className={styles.detail}>
                {kindNames[kind].one}, {counted(relationCount, 'relation')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className={styles.title}>{counted(relations.length, 'relation')}</h3>
      <ul>
        {relations.map(({ id, words, occurred, ...weighed }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={selection?.id === id}
              onClick={() => onSelect({ kind: 'relation', id })}
            >
              {words}
              <span className={styles.detail}>
                {gradeWords(weighed)}
                {occurred === null ? '' : `, ${displayDate(occurred)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
