/** A GraphQL request. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ends = 'from { id kind name } to { id kind name }';
const weighed = 'id type occurred evidence independentOrigins';
const source = 'source { id title publisher published url }';

const texts = {
  relation: `query ($id: ID!) { relation(id: $id) { ${weighed} ${ends}
    claims { id stance summary attribution speaker { id name }
      citations { id status quote anchor { kind start end } ${source} } } } }`,
  bareRelation: 'query ($id: ID!) { relation(id: $id) { id type evidence from { id name } to { id name } } }',
  neighbourhood: `query ($id: ID!, $limit: Int!) { neighbourhood(actorIds: [$id], depth: 1, limit: $limit) { truncated
    actors { id kind name } relations { ${weighed} from { id } to { id } } } }`,
  subgraph: `query ($filter: RelationFilter, $limit: Int!) { subgraph(filter: $filter, limit: $limit) { truncated
    actors { id kind name } relations { ${weighed} from { id } to { id }
      claims { id stance summary attribution speaker { id }
        citations { id status anchor { kind start end } ${source} } } } } }`,
  page: `query ($filter: RelationFilter) { relations(filter: $filter, first: 100) {
    nodes { ${weighed} ${ends} } pageInfo { hasNextPage endCursor } } }`,
  timeline: `query ($filter: RelationFilter) { timeline(filter: $filter, bucket: MONTH) {
    start count cooperation conflict structure } }`,
  paths: `query ($from: ID!, $to: ID!, $rank: PathRank!, $filter: RelationFilter) {
    paths(from: $from, to: $to, maxLength: 4, limit: 10, rank: $rank, filter: $filter) {
      length weakest actors { id name } hops { relationCount relations(first: 3) { id type evidence } } } }`,
  recordClaim: `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
    id stance relation { id evidence } citations { id status } } }`,
} as const;

/** One of the questions that are measured. */
export function question(name: keyof typeof texts, variables: Question['variables']): Question {
  return { query: texts[name], variables };
}

/** A question that the API allows over a graph of 1,000,000 relations. */
export interface ScaleQuestion extends Question {
  readonly what: string;
  /** How it was answered at first, at a heap of 1 GB: not at all, or in so many milliseconds. */
  readonly before: 'refused' | number | null;
}

/** The 23 questions, about the two actors with the most relations. */
export function scaleQuestions([one, other]: readonly string[]): readonly ScaleQuestion[] {
  const ask = (
    what: string,
    query: string,
    { before, ...variables }: { before?: 'refused' | number } & Record<string, unknown> = {},
  ): ScaleQuestion => ({ what, before: before ?? null, query, variables });
  const ends = 'from { id } to { id }';
  const near = `query ($ids: [ID!]!, $limit: Int!) { neighbourhood(actorIds: $ids, depth: 1, limit: $limit) {
    truncated actors { id name } relations { id type evidence ${ends} } } }`;
  const whole = `query ($limit: Int!) { subgraph(limit: $limit) { truncated relations { id type evidence ${ends} } } }`;
  const gaps = (kind: string): string => `{ gaps(kinds: [${kind}], first: 20) { totalCount nodes { id } } }`;
  const ids = [one];
  const refused = { before: 'refused' } as const;
  return [
    ask('whom a name means', '{ resolveActor(name: "State 37") { score actor { name } } }'),
    ask('a search among actors', '{ actors(search: "Company 12", first: 20) { nodes { name } } }'),
    ask(
      'an actor with 100 relations and their count',
      'query ($id: ID!) { actor(id: $id) { name relations(first: 100) { totalCount nodes { id type to { name } from { name } } } } }',
      { id: one },
    ),
    ask('a neighbourhood of a hub, 500 relations', near, { ids, limit: 500 }),
    ask('a neighbourhood of a hub, 2,000 relations', near, { ids, limit: 2000, ...refused }),
    ask('a neighbourhood of a hub, 5,000 relations', near, { ids, limit: 5000, ...refused }),
    ask(
      'a neighbourhood of depth 2, 500 relations',
      'query ($ids: [ID!]!) { neighbourhood(actorIds: $ids, depth: 2, limit: 500) { truncated relations { id } } }',
      { ids, ...refused },
    ),
    ask('a subgraph of 1,000 relations', whole, { limit: 1000, before: 4700 }),
    ask('a subgraph of 2,000 relations', whole, { limit: 2000 }),
    ask('a subgraph of 3,500 relations', whole, { limit: 3500, ...refused }),
    ask('a subgraph of 5,000 relations', whole, { limit: 5000, ...refused }),
    ask(
      'a subgraph of 5,000 relations as known in 2015',
      '{ subgraph(filter: { knownAt: "2015-01-01" }, limit: 5000) { relations { id evidence } } }',
      refused,
    ),
    ask(
      'a subgraph of 2,000 relations of a type as of a day',
      '{ subgraph(filter: { asOf: "2012-01-01", types: [ARMS_SUPPLY] }, limit: 2000) { relations { id evidence } } }',
    ),
    ask(
      'a page of contested relations, and their count',
      '{ relations(filter: { evidence: [CONTESTED] }, first: 100) { totalCount nodes { id } } }',
      { before: 1800 },
    ),
    ask(
      'a source with 50 citations',
      '{ sources(first: 1) { nodes { id title citations(first: 50) { nodes { id } } } } }',
    ),
    ask('gaps: a single source', gaps('SINGLE_SOURCE'), { before: 1500 }),
    ask('gaps: undated', gaps('UNDATED'), { before: 1500 }),
    ask('gaps: unattributed', gaps('UNATTRIBUTED'), refused),
    ask('gaps: unverified', gaps('UNVERIFIED'), refused),
    ask('gaps: broken', gaps('BROKEN'), refused),
    ask('a timeline of all relations by month', '{ timeline(bucket: MONTH) { start count } }', {
      before: 1800,
    }),
    ask(
      'ten STRONGEST paths of up to 6 hops between hubs',
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, limit: 10, rank: STRONGEST) { length weakest } }',
      { from: one, to: other },
    ),
    ask('integrity, as far as it was looked at', '{ integrity { ok } }', refused),
  ];
}
