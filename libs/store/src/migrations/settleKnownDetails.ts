import { relationTypes } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type PartlyKnown, setKnownDetails } from '../writes/weighRelations.js';

const PAGE = 2000;

/**
 * Works out for all relations how their date and qualifiers read by what was known on each day.
 *
 * @param write runs its work in a transaction of its own
 */
export async function settleKnownDetails(
  write: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
): Promise<void> {
  for (const { type } of relationTypes) {
    let after: string | null = '';
    while (after !== null) {
      const parameters: Parameters<Query>[1] = { filter: { types: [type] }, after, first: PAGE };
      after = await write((query) => settlePage(query, parameters));
    }
  }
}

/** The last id of the page; null where there is none. */
async function settlePage(query: Query, parameters: Parameters<Query>[1]): Promise<string | null> {
  const rows = await query<PageRow>('partly-known-page', parameters);
  await setKnownDetails(
    query,
    rows.filter((row): row is PartlyKnown & PageRow => row.id !== null),
  );
  return rows[0]?.last ?? null;
}

type PageRow = { readonly last: string } & (PartlyKnown | { readonly id: null });
