import { decodeText } from '@entente/documents';
import { readReferences, type ReferenceFormat } from '@entente/exchange';
import { InvalidInputError, type SourceDraft } from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { KnownSources, sourceDraftOf } from './knownSources.js';

/** Bytes of a file of references. */
const LARGEST_REFERENCES = 50 * 2 ** 20;

/**
 * What became of a reference: it is a source that was there already, by its address, or by its title and date; a new source; the same as
 * an earlier entry of the file; left, since it may be one that is there or not; or refused, since it cannot be read.
 */
export type ReferenceBecame = 'matched' | 'new' | 'given twice' | 'left' | 'refused';

/** What became of an entry. */
export interface ReferenceOutcome {
  /** Which of the file, from 1. */
  readonly entry: number;
  readonly key: string | null;
  readonly title: string | null;
  readonly became: ReferenceBecame;
  readonly by: 'address' | 'title and date' | null;
  /** The source; null where it was left or refused. */
  readonly sourceId: string | null;
  /** Why it was left or refused, and what would be right. */
  readonly reason: string | null;
  /** What of it was not kept, and why. */
  readonly notices: readonly string[];
}

/** What became of a file: its entries are as many as all counts together. */
export interface ReferencesReport {
  readonly format: ReferenceFormat;
  readonly counts: Readonly<Record<ReferenceBecame, number>>;
  readonly references: readonly ReferenceOutcome[];
}

/**
 * Takes the sources of a reference manager in. One that is there already is found by its address, else by its title, publisher and date; where that
 * leaves open whether it is the same, nothing is written of it. Others become sources of which no document is held.
 *
 * @throws InvalidInputError where the file is of none of the formats, or too large
 */
export async function importReferences(
  store: GraphStore,
  bytes: Uint8Array,
  { dryRun }: { readonly dryRun: boolean },
  writer: Writer,
): Promise<ReferencesReport> {
  if (bytes.length > LARGEST_REFERENCES)
    throw new InvalidInputError(
      `The file has more than ${LARGEST_REFERENCES / 2 ** 20} MB; give a part of it`,
    );
  const { format, references } = readReferences(decodeText(bytes).text);
  const known = await KnownSources.read(store);
  const drafts: SourceDraft[] = [];
  const outcomes = references.map((reference): ReferenceOutcome => {
    const { entry, key } = reference;
    if ('fault' in reference) {
      const nothing = { title: null, by: null, sourceId: null, notices: [] };
      return { entry, key, ...nothing, became: 'refused', reason: reference.fault };
    }
    const { title, notices } = reference;
    const said = { entry, key, title, notices };
    const found = known.find(reference, { otherAddress: 'open' });
    if ('open' in found) return { ...said, became: 'left', by: null, sourceId: null, reason: found.open };
    if ('id' in found)
      return {
        ...said,
        became: found.isNew ? 'given twice' : 'matched',
        by: found.by,
        sourceId: found.id,
        reason: null,
      };
    const draft = sourceDraftOf(reference);
    drafts.push(draft);
    known.add({ ...draft, published: draft.published?.text ?? null }, true);
    return { ...said, became: 'new', by: null, sourceId: draft.id, reason: null };
  });
  const refused = await write(store, drafts, dryRun, writer);
  const all = outcomes.map((outcome): ReferenceOutcome => {
    const reason = outcome.became === 'new' ? refused.get(outcome.sourceId ?? '') : undefined;
    return reason === undefined ? outcome : { ...outcome, became: 'refused', sourceId: null, reason };
  });
  const counts = { matched: 0, new: 0, 'given twice': 0, left: 0, refused: 0 };
  for (const { became } of all) counts[became] += 1;
  return { format, counts, references: all };
}

const BATCH = 500;

/** Why sources were not written, by their ids. */
async function write(
  store: GraphStore,
  drafts: readonly SourceDraft[],
  dryRun: boolean,
  writer: Writer,
): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  for (let at = 0; at < drafts.length; at += BATCH) {
    const sources = drafts.slice(at, at + BATCH);
    const outcome = await store.importBatch(
      { actors: [], sources, claims: [] },
      { atomic: false, dryRun },
      writer,
    );
    for (const { index, message } of outcome.refused) refused.set(sources[index]?.id ?? '', message);
  }
  return refused;
}
