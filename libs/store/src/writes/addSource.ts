import {
  checkSourceNames,
  ConflictError,
  type JudgeCitation,
  type Source,
  type SourceDraft,
} from '@entente/model';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';
import { readSource } from '../reads/readSource.js';
import { ActorKeys } from './actorKeys.js';
import { citableSources } from './citableSources.js';
import { claimIdempotencyKey } from './claimIdempotencyKey.js';
import { holdDocument } from './holdDocument.js';
import type { Idempotency } from './idempotency.js';
import { sourceRow } from './sourceRow.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/**
 * Adds a source. The same bytes twice are one source: where one with this hash is there, it is the answer as it stands, and a
 * document that it did not hold is held from now on.
 *
 * @throws InvalidInputError for a title, a publisher or an author that cannot be seen as it is; ConflictError where the idempotency key was used for another input.
 */
export async function addSource(
  query: Query,
  source: SourceDraft,
  idempotency: Idempotency | null,
  judge: JudgeCitation,
  writer: Writer,
): Promise<Source> {
  const { sha256, document, publisher } = source;
  const keys = new ActorKeys(query);
  await keys.lock([], publisher === null ? [] : [publisher]);
  const [same] = sha256 === null ? [] : await citableSources(query, { sha256s: [sha256] });
  const answerId = same?.source.id ?? source.id;
  const earlierId = await claimIdempotencyKey(query, 'addSource', idempotency, answerId);
  if (earlierId !== null) {
    const earlier = await readSource(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  if (same && sha256 !== null) {
    if (document === null) return toSource(same.source);
    return holdDocument(query, { sourceId: same.source.id, document, sha256 }, judge, writer);
  }
  checkSourceNames(source);
  await query('write-sources', { sources: [sourceRow(source, keys.actorNamed)] });
  const { document: held, published, ...rest } = source;
  const added: Source = { ...rest, published: published?.text ?? null, held: held !== null };
  await writeLog(query, writer, [{ what: 'addSource', subjectId: source.id, before: null, after: added }]);
  return added;
}
