import {
  type Actor,
  type ActorNamed,
  foldName,
  identifierKey,
  makeVoice,
  relationTypes,
  type SourceDraft,
  sourceOrigin,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import { exportActors, exportSources } from '../reads/exports.js';
import { textKeyOf } from '../row-mappers/sourceRow.js';
import { type ClaimPlace, voiceProperties } from '../writes/claimProperties.js';
import { type PartlyKnown, setKnownDetails, weighRelations } from '../writes/weighRelations.js';

/** Does work in a transaction of its own. */
export type InTransaction = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

const PAGE = 1000;
/** Documents may be large. */
const PAGE_OF_SOURCES = 50;

/** Gives a graph of an earlier shape its keys and origins and weighs it anew, a page at a time; it can be repeated. */
export async function settleOrigins(inTransaction: InTransaction): Promise<void> {
  const actorNamed = await settleActorKeys(inTransaction);
  await inPages(
    inTransaction,
    (query, after) => exportSources(query, after, PAGE_OF_SOURCES),
    async (query, sources: readonly SourceDraft[]) => {
      await query('set-source-keys', {
        sources: sources.map(({ id, publisher, document }) => {
          const textKey = textKeyOf(document);
          const publisherKey = publisher === null ? null : foldName(publisher);
          return { id, publisherKey, textKey, origin: sourceOrigin({ id, publisher, textKey }, actorNamed) };
        }),
      });
    },
  );
  await inPages(
    inTransaction,
    (query, after) => query<ClaimVoice>('claim-voices', { after, limit: PAGE }),
    async (query, claims) => {
      const none = { attributionKey: null, origin: null };
      await query('set-claim-keys', {
        claims: claims.map(({ id, speakerId, attribution }) => ({
          ...none,
          ...voiceProperties(makeVoice(speakerId, attribution), actorNamed),
          id,
        })),
      });
    },
  );
  for (const { type } of relationTypes) {
    await inPages(
      inTransaction,
      (query, after) =>
        query<ClaimPlace>('relation-places', { filter: { types: [type] }, after, limit: PAGE }),
      weighRelations,
    );
  }
}

interface ClaimVoice {
  readonly id: string;
  readonly speakerId: string | null;
  readonly attribution: string | null;
}

/** Keeps who has which folded names and identifiers. Whom a folded name means then. */
export async function settleActorKeys(inTransaction: InTransaction): Promise<ActorNamed> {
  const names = new Map<string, Set<string>>();
  const identifiers = new Map<string, Set<string>>();
  await inPages(
    inTransaction,
    (query, after) => exportActors(query, after, PAGE),
    async (_query, actors: readonly Actor[]) => {
      for (const { id, name, aliases, identifiers: own } of actors) {
        for (const one of [name, ...aliases.map((alias) => alias.name)]) add(names, foldName(one), id);
        for (const identifier of own) add(identifiers, identifierKey(identifier), id);
      }
    },
  );
  await inTransaction(async (query) => {
    await query('set-keys', { names: [], identifiers: rowsOf(identifiers) });
  });
  const rows = rowsOf(names);
  for (let at = 0; at < rows.length; at += 10 * PAGE) {
    await inTransaction((query) =>
      query('set-keys', { names: rows.slice(at, at + 10 * PAGE), identifiers: [] }),
    );
  }
  return (key) => {
    const [only, ...others] = names.get(key) ?? [];
    return only === undefined || others.length > 0 ? null : only;
  };
}

function add(keys: Map<string, Set<string>>, key: string, id: string): void {
  const ids = keys.get(key);
  if (ids) ids.add(id);
  else keys.set(key, new Set([id]));
}

const rowsOf = (keys: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...keys].map(([key, ids]) => ({ key, actorIds: [...ids].sort() }));

/** Reads page after page in the order of ids, and does something with each in the transaction that it was read in. */
async function inPages<Row extends { readonly id: string }>(
  inTransaction: InTransaction,
  read: (query: Query, after: string) => Promise<readonly Row[]>,
  settle: (query: Query, rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    after = await inTransaction(async (query) => {
      const rows = await read(query, from);
      if (rows.length > 0) await settle(query, rows);
      return rows.at(-1)?.id;
    });
  }
}

const PAGE_OF_RELATIONS = 2000;

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
      const parameters: Parameters<Query>[1] = { filter: { types: [type] }, after, first: PAGE_OF_RELATIONS };
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
