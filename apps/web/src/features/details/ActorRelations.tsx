import type { ResultOf } from 'gql.tada';
import type { JSX } from 'react';
import { useQuery } from 'urql';
import { useExplorer } from '../../domain/explorerStore';
import { groupedRelations } from '../../domain/graphLookup';
import { toneNames } from '../../domain/words/vocabulary';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './ActorRelations.module.css';
import { type actorDetails, inverseLabels } from './queries';
import { RelationEntry } from './RelationEntry';

type Actor = NonNullable<ResultOf<typeof actorDetails>['actor']>;

interface ActorRelationsProps {
  readonly actorId: string;
  readonly relations: Actor['relations']['nodes'];
  readonly scheme: Scheme;
}

/** An actor's relations by tone and by verb, each as a sentence about the actor. */
export function ActorRelations({ actorId, relations, scheme }: ActorRelationsProps): JSX.Element {
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
