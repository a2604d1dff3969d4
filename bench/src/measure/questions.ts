import type { Question } from './question.js';

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
