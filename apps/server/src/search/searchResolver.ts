import { InvalidInputError, type IsoDay, SearchKind } from '@entente/model';
import { GraphStore, type HitPlace, type SearchHit } from '@entente/store';
import { Args, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { shapeOf } from '../fields/selectedFields.js';
import { inRange } from '../limits/limits.js';
import { fullTextCost } from '../operations/costs.js';
import { AfterArgument, FirstArgument } from '../paging/pages.js';
import { DateScalar } from '../scalars/scalars.js';
import { SearchConnectionType } from './searchTypes.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly store: GraphStore) {}

  @Query(() => SearchConnectionType, {
    description:
      'What a line finds: actors by their names; relations by the names of their ends, verbs and plain words for them (weapons, armed, sanctions), dates (2020; Oct 2020; 2016–2020; since 2016) and qualifiers; claims, quotes and sources by their words, all of which must be there, as typed, in a regular form or by their beginnings. Case, marks and, in names, script do not matter; nothing is read as an operator; of a long line, the first twelve words count. “Turkey Azerbaijan arms 2020” finds what Turkey supplied in that year, “who armed Azerbaijan” first who did. Best first: what explains more of the line’s words, then by kind, then what fits better, then by id.',
    complexity: fullTextCost,
  })
  async search(
    @Args('text', { description: 'Words, names, dates. Where it has no word in it, nothing is found.' })
    text: string,
    @Args('kinds', { type: () => [SearchKind], nullable: true, description: 'Any of these; all without it.' })
    kinds: SearchKind[] | null | undefined,
    @Args('knownAt', {
      type: () => DateScalar,
      nullable: true,
      description:
        'The reader’s clock: what was not published by this day is left out, and relations are as they were known then. Actors are found in any case.',
    })
    knownAt: IsoDay | null | undefined,
    @Args('perKind', {
      type: () => Int,
      nullable: true,
      description: 'Of each kind only the best so many, 1 to 100; all without it.',
    })
    perKind: number | null | undefined,
    @FirstArgument() first: number,
    @AfterArgument() after: string | null | undefined,
    @Info() info: GraphQLResolveInfo,
  ) {
    const page = await this.store.search(
      {
        text,
        kinds: kinds ?? Object.values(SearchKind),
        knownAt: knownAt ?? null,
        perKind: perKind == null ? null : inRange('perKind', perKind, 1, 100),
        first: inRange('first', first, 1, 100),
        after: after == null ? null : fromCursor(after),
      },
      shapeOf(info),
    );
    const edges = page.hits.map((hit) => ({ cursor: toCursor(hit.place), node: toHit(hit) }));
    const { totalCount, counts, truncated, hasNextPage } = page;
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount,
      counts,
      truncated,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

function toHit({ kind, matches, actor, relation, claim: ownClaim, citation, source }: SearchHit) {
  const claim = ownClaim && relation && { ...ownClaim, relation };
  const node = { ACTOR: actor, RELATION: relation, CLAIM: claim, QUOTE: citation, SOURCE: source }[kind];
  const date =
    kind === 'SOURCE' ? (source?.published ?? null) : (claim?.occurred ?? relation?.occurred ?? null);
  return { kind, node, actor, relation, claim, citation, source, date, matches };
}

const toCursor = ({ rank, id }: HitPlace): string =>
  Buffer.from(`hit ${id} ${rank.join(' ')}`).toString('base64url');

function fromCursor(cursor: string): HitPlace {
  const [, id, rank] =
    /^hit ([\w.-]+) (-?\d{1,9}(?: -?\d{1,9}){1,9})$/u.exec(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) ?? [];
  if (id === undefined || rank === undefined)
    throw new InvalidInputError(
      'This is no cursor of a search; give one that an edge or pageInfo holds',
      'after',
    );
  return { id, rank: rank.split(' ').map(Number) };
}
