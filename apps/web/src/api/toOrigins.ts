import type { ResultOf } from 'gql.tada';
import type { Origins } from '../state/filters/origins';
import type { relationOrigins } from './relationOrigins';

/** From where relations are known, as the API gives it, for the legend and the filters. */
export function toOrigins({ subgraph }: ResultOf<typeof relationOrigins>): Origins {
  const titles = new Map<string, string>();
  const ofRelation = new Map(
    subgraph.relations.map(({ id, citations }) => {
      const sources = citations.map(({ source }) => source);
      for (const source of sources) titles.set(source.id, source.title);
      const publishers = sources.flatMap(({ publisher }) => publisher ?? []);
      return [
        id,
        {
          sourceIds: [...new Set(sources.map((source) => source.id))],
          publishers: [...new Set(publishers)],
        },
      ];
    }),
  );
  return { ofRelation, titles };
}
