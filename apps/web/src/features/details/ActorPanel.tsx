import { AliasKind } from '@entente/model';
import { Button } from '@mantine/core';
import { type JSX, useContext, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { describeDays } from '../../domain/questions/clocks';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { identifierAddress, identifierNames } from '../../domain/words/links';
import { counted, isolated } from '../../domain/words/text';
import { aliasKindNames, kindNames, toneNames } from '../../domain/words/vocabulary';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import { KindShape } from '../../ui/LegendSigns';
import type { Scheme } from '../../ui/theme/scheme';
import { ActorActions } from '../actor-form/ActorActions';
import { useGapFilter } from '../gaps/gapRelations';
import { ActorHistory } from '../history';
import { useReadAgain } from '../live-changes';
import { MergeButton } from '../merge';
import { usePaths } from '../paths/pathsState';
import { Waiting } from '../progress';
import styles from './ActorPanel.module.css';
import { actorDetails, inverseLabels } from './queries';
import type { ResultOf } from 'gql.tada';
import { groupedRelations } from '../../domain/words/graphLookup';
import { RelationEntry } from './RelationEntry';

interface ActorPanelProps {
  readonly id: string;
  readonly scheme: Scheme;
  readonly onExpand: (id: string) => void;
}

/** An actor: its kind and names, and its relations. */
export function ActorPanel({ id, scheme, onExpand }: ActorPanelProps): JSX.Element {
  const [after, setAfter] = useState<string | null>(null);
  // Its relations are those that the network and the tables show.
  const filter = useGapFilter(useExplorer(({ clocks }) => clocks));
  const [{ data, error, fetching }, ask] = useQuery({
    query: actorDetails,
    variables: { id, filter, after },
  });
  const findPaths = usePaths(({ ask: askPaths }) => askPaths);
  const readOnly = useContext(ReadOnly);
  const role = useRole();
  const retry = (): void => ask({ requestPolicy: 'network-only' });
  useReadAgain(id, retry);

  if (error)
    return <ErrorMessage title="This actor cannot be shown" advice={describeError(error)} onRetry={retry} />;
  // Read again after something was written, it stays as it is until the answer is there.
  if (!data || (fetching && data.actor?.id !== id))
    return <Waiting words="Reading what is known…" asked={[actorDetails]} />;
  const { actor } = data;
  if (!actor) {
    return (
      <ErrorMessage
        title="There is no such actor"
        advice="It may have been merged into another since the link was made. Search for its name."
        onRetry={retry}
      />
    );
  }

  const { kind, name, description, aliases, identifiers, relations } = actor;
  return (
    <article className={styles.actor}>
      <header className={styles.head}>
        <KindShape kind={kind} scheme={scheme} size={40} />
        <div>
          <h2 className={styles.name} dir="auto">
            {name}
          </h2>
          <p className={styles.kind}>
            {kindNames[kind].one}, {counted(relations.totalCount, 'relation')}
            {describeDays(filter)}
          </p>
        </div>
      </header>
      {description !== null && <p dir="auto">{description}</p>}
      {!readOnly && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<Icon name="expand" />}
            onClick={() => onExpand(id)}
          >
            Expand
          </Button>{' '}
          <Button
            variant="default"
            size="compact-md"
            onClick={() => findPaths({ from: { id: actor.id, name, kind }, to: null })}
          >
            Find paths
          </Button>{' '}
          {role !== 'READER' && (
            <>
              <MergeButton actorId={actor.id} />{' '}
              <ActorActions actor={actor} deletable={relations.totalCount === 0} scheme={scheme} />
            </>
          )}
        </div>
      )}
      <dl className={styles.names}>
        {Object.values(AliasKind).map((aliasKind) => {
          const ofKind = aliases.filter((alias) => alias.kind === aliasKind);
          return ofKind.length === 0 ? null : (
            <div key={aliasKind}>
              <dt>{aliasKindNames[aliasKind]}</dt>
              <dd>{ofKind.map((alias) => isolated(alias.name)).join(', ')}</dd>
            </div>
          );
        })}
        {identifiers.map((identifier) => (
          <div key={`${identifier.scheme} ${identifier.value}`}>
            <dt>{identifierNames[identifier.scheme] ?? identifier.scheme}</dt>
            <dd>
              <IdentifierValue {...identifier} />
            </dd>
          </div>
        ))}
      </dl>
      {relations.totalCount === 0 ? (
        <p className={styles.kind}>
          {filter.knownAt === null && filter.asOf === null
            ? 'No relation of this actor is recorded.'
            : 'No relation of this actor was known and in force then.'}
        </p>
      ) : (
        <ActorRelations actorId={id} relations={relations.nodes} scheme={scheme} />
      )}
      {relations.pageInfo.hasNextPage && (
        <Button variant="default" size="compact-md" onClick={() => setAfter(relations.pageInfo.endCursor)}>
          Show the next 100
        </Button>
      )}
      {/* The log always shows the present state. */}
      {filter.knownAt === null && (
        <div className={styles.folds}>
          <Fold title="History" opensAtFirst={false}>
            {() => <ActorHistory id={actor.id} />}
          </Fold>
        </div>
      )}
    </article>
  );
}

function IdentifierValue({
  scheme,
  value,
}: {
  readonly scheme: string;
  readonly value: string;
}): JSX.Element {
  const address = identifierAddress(scheme, value);
  return address === null ? (
    <bdi>{value}</bdi>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <bdi>{value}</bdi>
      <span className="unseen">(opens in a new window)</span>
    </a>
  );
}

type Actor = NonNullable<ResultOf<typeof actorDetails>['actor']>;

interface ActorRelationsProps {
  readonly actorId: string;
  readonly relations: Actor['relations']['nodes'];
  readonly scheme: Scheme;
}

/** An actor's relations by tone and by verb, each as a sentence about the actor. */
function ActorRelations({ actorId, relations, scheme }: ActorRelationsProps): JSX.Element {
  const [{ data }] = useQuery({ query: inverseLabels });
  const select = useExplorer((explorer) => explorer.openDetails);
  const inverse = new Map<string, string>(
    data?.vocabulary.map(({ type, inverseLabel }) => [type, inverseLabel]),
  );
  const verbOf = ({ type, label, from }: Actor['relations']['nodes'][number]): string =>
    from.id === actorId ? label : (inverse.get(type) ?? label);
  return (
    <>
      {groupedRelations(relations, verbOf).map(({ tone, count, verbs }) => (
        <section key={tone} className={styles.tone}>
          <h3 className={styles.title}>
            {toneNames[tone]} <span className={styles.count}>({count})</span>
          </h3>
          {verbs.map((group) => (
            <div key={group.verb}>
              <h4 className={styles.verb}>
                {group.verb} <span className={styles.count}>({group.relations.length})</span>
              </h4>
              <ul>
                {group.relations.map((relation) => (
                  <RelationEntry
                    key={relation.id}
                    words={relation.from.id === actorId ? relation.to.name : relation.from.name}
                    {...relation}
                    scheme={scheme}
                    current={false}
                    onOpen={() => select({ kind: 'relation', id: relation.id })}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
