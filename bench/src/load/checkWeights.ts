import { readFile } from 'node:fs/promises';
import type { Driver } from '../measure/driver.js';

const SAMPLE = 2000;
const timeout = 10 * 60_000;
const weighFile = new URL('../../../cypher/queries/weigh-relations.cypher', import.meta.url);

/**
 * Has the store's own weigh-relations work over 2,000 relations, spread over the whole graph, and sees that nothing changes: what the
 * generator wrote is what the store would have written. Nothing is kept.
 * @throws Error that shows the first relation that would change
 */
export async function checkWeights(driver: Driver): Promise<number> {
  const weigh = await readFile(weighFile, 'utf8');
  const session = driver.session();
  const transaction = await session.beginTransaction({ timeout });
  try {
    const { records } = await transaction.run(
      `MATCH (c:Claim) WITH c.relationId AS id, c.fromId AS from, c.toId AS to, rand() AS random
       WITH DISTINCT id, from, to, random ORDER BY random LIMIT toInteger($sample)
       RETURN DISTINCT id, from, to`,
      { sample: SAMPLE },
    );
    const relations = records.map((record) => record.toObject());
    const read = async (): Promise<Map<string, string>> => {
      const rows = await transaction.run(
        `UNWIND $relations AS row MATCH (:Actor {id: row.from})-[r]->(:Actor {id: row.to}) WHERE r.id = row.id
         WITH r, [key IN keys(r) | [key, r[key]]] AS properties RETURN r.id AS id, properties`,
        { relations },
      );
      return new Map(
        rows.records.map((record) => {
          const properties = record.get('properties') as [string, unknown][];
          return [
            record.get('id') as string,
            JSON.stringify(properties.sort(([a], [b]) => (a < b ? -1 : 1))),
          ];
        }),
      );
    };
    const before = await read();
    await transaction.run(weigh, { relations });
    const after = await read();
    for (const [id, properties] of before) {
      if (after.get(id) === properties) continue;
      throw new Error(`${id} is not as the store weighs it:\n${properties}\n${after.get(id) ?? 'nothing'}`);
    }
    if (before.size === 0) throw new Error('There was no relation to look at');
    return before.size;
  } finally {
    await transaction.rollback();
    await session.close();
  }
}
