import { type JSX, useContext } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { knownOn } from '../../api/graph';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { GraphRelation } from '../../domain/network/graph';
import { relationsBetween } from '../../domain/words/graphLookup';
import { displayDate } from '../../domain/words/dates';
import { type Backing, describeEvidence } from '../../domain/words/evidence';
import { counted, describeQualifier, relationSentence } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Fold } from '../../ui/Fold';
import { EvidenceLine, KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { ClaimActions, CorrectDateButton, FurtherClaimButton } from '../corrections';
import { RelationHistory } from '../history';
import { useReadAgain } from '../live-changes';
import { Waiting } from '../progress';
import { ClaimSides } from './ClaimCard';
import { MissingDocuments } from './MissingDocuments';
import { NearOrigins, Origins } from './Origins';
import { relationDetails } from './queries';
import { weakClaims, knownClaims } from './relationClaims';
import { RelationEntry } from './RelationEntry';
import styles from './RelationPanel.module.css';

const noClaims: ReadonlySet<string> = new Set();

interface RelationPanelProps {
  readonly id: string;
  /** The relations as known on the day of the clock. */
  readonly known: readonly GraphRelation[];
  readonly scheme: Scheme;
}

/** A relation: its sentence, its evidence, and every passage for and against it. */
export function RelationPanel({ id, known, scheme }: RelationPanelProps): JSX.Element {
  const [{ data, error, fetching }, ask] = useQuery({ query: relationDetails, variables: { id } });
  const select = useExplorer((explorer) => explorer.openDetails);
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  const gap = useExplorer(({ layer }) => (layer?.kind === 'gap' ? layer.gap : null));
  const readOnly = useContext(ReadOnly);
  const role = useRole();
  // What is written is written today.
  const mayWrite = role !== 'READER' && !readOnly && knownAt === null;
  const backing = useBacking(id, knownAt, data?.relation ?? null, known);
  const retry = (): void => ask({ requestPolicy: 'network-only' });
  useReadAgain(id, retry);
  const openActor = (actor: string): void => select({ kind: 'actor', id: actor });

  if (error)
    return (
      <ErrorMessage title="This relation cannot be shown" advice={describeError(error)} onRetry={retry} />
    );
  // Read again after something was written, it stays as it is until the answer is there.
  if (!data || (fetching && data.relation?.id !== id))
    return <Waiting words="Reading the claims…" asked={[relationDetails]} />;
  const { relation } = data;
  if (!relation) {
    return (
      <ErrorMessage
        title="There is no such relation"
        advice="It may have been retracted since the link was made. Choose another one in the network or the list."
        onRetry={retry}
      />
    );
  }

  const { from, to, label, tone } = relation;
  const { occurred, qualifiers, claims, evidence } =
    knownAt === null ? relation : knownClaims(relation, knownAt);
  const weak = gap === null ? noClaims : weakClaims(gap, claims);
  const later = relation.claims.length - claims.length;
  const names = new Map([from, to].map((actor) => [actor.id, actor.name]));
  const between = relationsBetween(known, from.id, to.id);
  return (
    <article className={styles.relation}>
      <h2 className={styles.sentence}>
        <button type="button" className={styles.end} onClick={() => openActor(from.id)}>
          <KindShape kind={from.kind} scheme={scheme} size={22} />
          <bdi>{from.name}</bdi>
        </button>{' '}
        <span className={styles.verb}>{label}</span>{' '}
        <button type="button" className={styles.end} onClick={() => openActor(to.id)}>
          <KindShape kind={to.kind} scheme={scheme} size={22} />
          <bdi>{to.name}</bdi>
        </button>
      </h2>
      <dl className={styles.facts}>
        <div className={styles.fact}>
          <dt>date</dt>
          <dd>
            {occurred === null ? 'not given' : displayDate(occurred)}{' '}
            {mayWrite && <CorrectDateButton relation={relation} />}
          </dd>
        </div>
        {qualifiers.map((qualifier) => (
          <div key={`${qualifier.key} ${qualifier.value}`} className={styles.fact}>
            <dt>{qualifier.key}</dt>
            <dd dir="auto">{describeQualifier(qualifier)}</dd>
          </div>
        ))}
      </dl>
      {knownAt !== null && (
        <p className={styles.known}>
          Known by {displayDate(knownAt)}
          {later > 0 &&
            `. ${counted(later, 'claim')} came later or without a date, and ${later === 1 ? 'is' : 'are'} not counted`}
          .
        </p>
      )}
      {evidence === null ? (
        <p className={styles.evidence}>Nothing was known of this by that day.</p>
      ) : (
        <p className={styles.evidence} data-evidence={evidence}>
          <EvidenceLine evidence={evidence} tone={tone} scheme={scheme} />
          {describeEvidence(evidence, claims, backing)}
        </p>
      )}
      <NearOrigins pairs={relation.nearOrigins} claims={claims} />
      <MissingDocuments claims={claims} />
      <ClaimSides
        claims={claims}
        onActor={openActor}
        weak={weak}
        {...(mayWrite && {
          actionsOf: (claim) => <ClaimActions claim={claim} relation={relation} scheme={scheme} />,
        })}
      />
      {mayWrite && (
        <FurtherClaimButton relationId={id} sentence={relationSentence(from.name, label, to.name)} />
      )}
      <div className={styles.folds}>
        <Fold title="Provenance" opensAtFirst={false}>
          {() => <Origins claims={claims} />}
        </Fold>
        {/* The log always shows the present state. */}
        {knownAt === null && (
          <Fold title="History" opensAtFirst={false}>
            {() => <RelationHistory id={id} />}
          </Fold>
        )}
      </div>
      {between.length > 1 && (
        <section>
          <h3 className={styles.title}>All {between.length} relations between them</h3>
          <ul>
            {between.map((other) => (
              <RelationEntry
                key={other.id}
                words={
                  other.from === from.id
                    ? other.label
                    : relationSentence(names.get(other.from) ?? '', other.label, names.get(other.to) ?? '')
                }
                {...other}
                scheme={scheme}
                current={other.id === id}
                onOpen={() => select({ kind: 'relation', id: other.id })}
              />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** The number of documents and of publishers behind a relation's evidence, by the day of the clock; null while not known. */
function useBacking(
  id: string,
  knownAt: string | null,
  today: Backing | null,
  known: readonly GraphRelation[],
): Backing | null {
  const then = knownAt === null ? today : (known.find((relation) => relation.id === id) ?? null);
  // The day's answer has only relations of the network.
  const [{ data }] = useQuery({
    query: knownOn,
    variables: { ids: [id], knownAt: knownAt ?? '' },
    pause: knownAt === null || then !== null,
  });
  return then ?? data?.subgraph.relations[0] ?? null;
}
