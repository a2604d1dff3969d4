import type { ResultOf } from 'gql.tada';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { reachOf } from '../../domain/questions/days';
import { describeQualifier } from '../../domain/words/text';
import { graphql } from '../../api/graphql';

/** The fields of relations that the table shows and the network does not need; as known on a day if the filter has one. */
const relationFacts = graphql(`
  query RelationFacts($filter: RelationFilter) {
    subgraph(filter: $filter, limit: 2000) {
      relations {
        id
        independentOrigins
        qualifiers {
          key
          value
          unit
        }
        claims {
          id
        }
        citations {
          source {
            id
            title
            publisher
            published
          }
        }
      }
    }
  }
`);

/** A summary of the sources of a relation. */
export interface RelationFacts {
  /** What was supplied, given or agreed. */
  readonly item: string;
  /** An amount or a number, with its unit. */
  readonly value: string;
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly origins: number;
  readonly claims: number;
  /** The earliest publication, EDTF; null if none is dated. */
  readonly firstPublished: string | null;
}

/** Qualifiers that are quantities. */
const quantities = new Set(['amount', 'value', 'share', 'quantity', 'count', 'number']);
/** Qualifiers that say where or how, not what. */
const circumstances = new Set(['place', 'medium']);

/** The facts of each relation, by its id. */
function toRelationFacts({ subgraph }: ResultOf<typeof relationFacts>): ReadonlyMap<string, RelationFacts> {
  return new Map(
    subgraph.relations.map(({ id, independentOrigins, qualifiers, claims, citations }) => {
      const sources = [...new Map(citations.map(({ source }) => [source.id, source])).values()];
      const dated = sources.flatMap(({ published }) => {
        const first = reachOf(published)?.first;
        return first === undefined || published === null ? [] : [{ published, first }];
      });
      const [earliest] = dated.sort((a, b) => a.first - b.first);
      const isQuantity = ({ key, unit }: (typeof qualifiers)[number]): boolean =>
        unit !== null || quantities.has(key);
      const words = (some: typeof qualifiers): string => some.map(describeQualifier).join('; ');
      return [
        id,
        {
          item: words(qualifiers.filter((one) => !isQuantity(one) && !circumstances.has(one.key))),
          value: words(qualifiers.filter(isQuantity)),
          sources: sources.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en')),
          publishers: [...new Set(sources.flatMap(({ publisher }) => publisher ?? []))].sort((a, b) =>
            a.localeCompare(b, 'en'),
          ),
          origins: independentOrigins,
          claims: claims.length,
          firstPublished: earliest?.published ?? null,
        },
      ];
    }),
  );
}

const asking = { words: 'Reading sources and claims for the table…' };
const none: ReadonlyMap<string, RelationFacts> = new Map();

/** The summaries of the sources of relations, as known on a day or today; empty while loading. */
export function useRelationFacts(knownAt: string | null): ReadonlyMap<string, RelationFacts> {
  const variables = useMemo(() => ({ filter: knownAt === null ? null : { knownAt } }), [knownAt]);
  const [{ data }] = useQuery({ query: relationFacts, variables, context: asking });
  return useMemo(() => (data ? toRelationFacts(data) : none), [data]);
}
