import type { Actor } from '@entente/model';
import type { Query } from '../queries/query.js';
import { readActors } from './readActors.js';
import { readKeptActor } from './readKeptActor.js';

/** The actor that an id names, or the one that absorbed it since; null where it never named any. */
export async function readActor(query: Query, id: string): Promise<Actor | null> {
  return (await readActors(query, [id])).get(id) ?? readKeptActor(query, id);
}
