import type { Driver } from '../measure/driver.js';

const known = [
  'knownOn',
  'knownRanks',
  'knownOrigins',
  'knownDocuments',
  'knownPublishers',
  'knownStances',
  'knownSources',
  'knownBegins',
  'knownGapFlags',
];

/** Neo4j's import leaves a list out that has no member; the store writes it. */
export async function fillEmptyLists(driver: Driver): Promise<void> {
  const fill = async (pattern: string, thing: string, lists: readonly string[]): Promise<void> => {
    const session = driver.session();
    const values = lists.map((list) => `${thing}.${list} = coalesce(${thing}.${list}, [])`).join(', ');
    const missing = lists.map((list) => `${thing}.${list} IS NULL`).join(' OR ');
    try {
      await session.run(
        `MATCH ${pattern} WHERE ${missing} CALL (${thing}) { SET ${values} } IN TRANSACTIONS OF 5000 ROWS`,
        {},
        { timeout: 60 * 60_000 },
      );
    } finally {
      await session.close();
    }
  };
  await fill('(a:Actor)', 'a', ['aliasNames', 'aliasKinds', 'identifierSchemes', 'identifierValues']);
  await fill('(s:Source)', 's', ['authors']);
  await fill('(:Actor)-[r]->(:Actor)', 'r', known);
}
