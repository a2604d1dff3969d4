import { RelationType } from '@entente/model';

/** Where each actor stands, by id. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Relations that one answer may hold. */
const MOST = 5000;
/** As the page asks it. */
const fields = `actors { id kind name identifiers { scheme value } }
  relations { id type label tone directed occurred evidence from { id } to { id } } truncated`;

/** The page's first question. */
export const wholeQuery = `query WholeGraph { subgraph(limit: 2000) { ${fields} } }`;

interface Part {
  readonly actors: readonly WholeActor[];
  readonly relations: readonly WholeRelation[];
  readonly truncated: boolean;
}

/** What is read of an actor here; it has more fields. */
export interface WholeActor {
  readonly id: string;
  readonly name: string;
}

/** What is read of a relation here; it has more fields. */
export interface WholeRelation {
  readonly id: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** An answer to the page's first question, of a graph with more relations than one answer of the server may hold. */
export interface WholeGraph {
  readonly actors: readonly WholeActor[];
  readonly relations: readonly WholeRelation[];
}

/** Reads a whole graph from the server, type by type. */
export async function readWholeGraph(address: string): Promise<WholeGraph> {
  const actors = new Map<string, WholeActor>();
  const relations: WholeRelation[] = [];
  for (const type of Object.values(RelationType)) {
    const part = await ask(address, type);
    if (part.truncated) throw new Error(`There are more than ${MOST} relations of the type ${type}`);
    for (const actor of part.actors) actors.set(actor.id, actor);
    relations.push(...part.relations);
  }
  return { actors: [...actors.values()], relations };
}

async function ask(address: string, type: RelationType): Promise<Part> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($types: [RelationType!]) { subgraph(filter: { types: $types }, limit: ${MOST}) { ${fields} } }`,
      variables: { types: [type] },
    }),
  });
  const { data } = (await response.json()) as { data?: { subgraph: Part } };
  if (!data) throw new Error('The server refuses to give the graph');
  return data.subgraph;
}
