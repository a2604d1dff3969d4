import type { JSX } from 'react';
import type { Dimmed } from '../../domain/what-is-shown/dimming';
import type { Graph } from '../../domain/network/graph';
import type { Opened } from '../../domain/network/selection';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { counted, relationSentence } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import styles from './PlainList.module.css';

interface PlainListProps {
  readonly graph: Graph;
  readonly dimmed: Dimmed;
  readonly selection: Opened | null;
  readonly onSelect: (selection: Opened) => void;
}

/** The network as a list for screen readers and quick reading, without what the filters fade. */
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
                {describeGrade(weighed)}
                {occurred === null ? '' : `, ${displayDate(occurred)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
