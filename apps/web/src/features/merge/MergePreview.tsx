import { relationTypeInfoOf } from '@entente/model';
import type { JSX } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { describeIdentifier } from '../../domain/words/links';
import { counted, isolated, relationSentence } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import type { MergePreviewed } from './mergeQueries';
import styles from './Merge.module.css';

type Side = MergePreviewed['sides'][number];
type Counted = Side['relations'][number];

interface MergePreviewProps {
  readonly preview: MergePreviewed;
  /** Called when a relation is opened. */
  readonly onOpen: () => void;
}

/** What two actors have, what the kept one will have, and what is in the way of that. */
export function MergePreview({ preview, onOpen }: MergePreviewProps): JSX.Element | null {
  const { actor, sides, between } = preview;
  const [kept, absorbed] = sides;
  if (!kept || !absorbed) return null;
  const had = new Set([kept.actor.name, ...kept.actor.aliases.map(({ name }) => name)]);
  const names = actor.aliases.filter(({ name }) => !had.has(name)).map(({ name }) => isolated(name));
  const identifiers = actor.identifiers
    .filter(
      ({ scheme, value }) =>
        !kept.actor.identifiers.some((one) => one.scheme === scheme && one.value === value),
    )
    .map(describeIdentifier);
  return (
    <section aria-label="What moves" className={styles.preview}>
      <Hindrances kept={kept} absorbed={absorbed} between={between} onOpen={onOpen} />
      <table className={styles.sides}>
        <thead>
          <tr>
            <td />
            <th scope="col" dir="auto">
              {kept.actor.name}
            </th>
            <th scope="col" dir="auto">
              {absorbed.actor.name}
            </th>
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(kept, absorbed).map(({ words, counts: [one, other], detail }) => (
            <tr key={words} data-detail={detail}>
              <th scope="row">{words}</th>
              <td>{one.toLocaleString('en')}</td>
              <td>{other.toLocaleString('en')}</td>
              <td>{(one + other).toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        <bdi>{kept.actor.name}</bdi>{' '}
        {names.length > 0 ? `is then also called ${names.join(', ')}` : 'gets no further name'}
        {identifiers.length > 0 ? ` and gets ${identifiers.join(', ')}` : ''}.{' '}
        {absorbed.actor.description !== null && 'It keeps its own description. '}
        Evidence is weighed anew: what both said counts as one voice.
      </p>
    </section>
  );
}

interface HindrancesProps {
  readonly kept: Side;
  readonly absorbed: Side;
  readonly between: MergePreviewed['between'];
  readonly onOpen: () => void;
}

/** Why the server would refuse it, with what can be done. */
function Hindrances({ kept, absorbed, between, onOpen }: HindrancesProps): JSX.Element | null {
  const openDetails = useExplorer((explorer) => explorer.openDetails);
  const unfit = absorbed.relations.filter(({ fits }) => !fits);
  if (between.length + unfit.length === 0) return null;
  return (
    <div role="alert" className={styles.hindrances}>
      {between.length > 0 && (
        <>
          <p>
            {counted(between.length, 'relation stands', 'relations stand')} between the two, and would lead
            from an actor to itself. If they really are one actor, take{' '}
            {between.length === 1 ? 'its' : 'their'} claims back first:
          </p>
          <ul>
            {between.map(({ id, from, label, to }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => {
                    openDetails({ kind: 'relation', id });
                    onOpen();
                  }}
                >
                  {relationSentence(from.name, label, to.name)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {unfit.length > 0 && (
        <p>
          {isolated(kept.actor.name)} is of the kind {kindNames[kept.actor.kind].one}, for which the codebook
          has no “{unfit.map(verbOf).join('”, no “')}”. Swap the two, or change its kind first.
        </p>
      )}
    </div>
  );
}

const verbOf = ({ type, end }: Pick<Counted, 'type' | 'end'>): string => {
  const { label, inverseLabel } = relationTypeInfoOf(type);
  return end === 'FROM' ? label : inverseLabel;
};

interface Row {
  readonly words: string;
  /** Of the kept actor, and of the one that goes into it. */
  readonly counts: readonly [number, number];
  /** Whether it is a part of the row before. */
  readonly detail: boolean;
}

function rowsOf(kept: Side, absorbed: Side): Row[] {
  const both = (count: (side: Side) => number): readonly [number, number] => [count(kept), count(absorbed)];
  const all = (part: 'relations' | 'claims') =>
    both(({ relations }) => relations.reduce((sum, one) => sum + one[part], 0));
  const verbs = new Set([...absorbed.relations, ...kept.relations].map(verbOf));
  return [
    { words: 'Relations', counts: all('relations'), detail: false },
    ...[...verbs].map((verb) => ({
      words: verb,
      counts: both(({ relations }) =>
        relations.filter((one) => verbOf(one) === verb).reduce((sum, one) => sum + one.relations, 0),
      ),
      detail: true,
    })),
    { words: 'Claims on them', counts: all('claims'), detail: false },
    { words: 'Claims it speaks', counts: both(({ says }) => says), detail: false },
  ];
}
