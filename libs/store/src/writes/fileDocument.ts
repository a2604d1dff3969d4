import {
  type AnchorKind,
  type HeldDocument,
  InvalidInputError,
  type JudgeCitation,
  NotFoundError,
  sourceOrigin,
  type Source,
} from '@entente/model';
import type { CitationProperties } from '../answers/citationProperties.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';
import { readSource } from '../reads/readSource.js';
import { citableSources } from './citableSources.js';
import type { ClaimPlace } from './claimRow.js';
import { judgedProperties } from './judgedProperties.js';
import { lockRelations } from './lockRelations.js';
import { textKeyOf } from './sourceRow.js';
import { weighRelations } from './weighRelations.js';
import type { Deed } from './writeLog.js';

/** A document to be held, and the SHA-256 of the bytes it was read from. */
export interface DocumentToHold {
  readonly sourceId: string;
  readonly document: HeldDocument;
  readonly sha256: string;
}

/** The source as it stands then, and what there is to log of it; nothing where the document was held already. */
export interface FiledDocument {
  readonly source: Source;
  readonly deeds: readonly Deed[];
}

/**
 * Puts the document of a source into the store, reads every anchor in it, and weighs the relations anew that it is cited on: whether an
 * anchor was found is kept with them, and another source may have the same text. What was done is for the caller to log, as the last of
 * its writes.
 *
 * @throws NotFoundError where there is no such source; InvalidInputError where the document is not the one the source's hash names.
 */
export async function fileDocument(
  query: Query,
  { sourceId, document, sha256 }: DocumentToHold,
  judge: JudgeCitation,
): Promise<FiledDocument> {
  const citing = () => query<ClaimPlace>('relations-citing', { sourceId });
  // Relations before sources, as whoever writes locks them.
  if ((await readSource(query, sourceId))?.held === false) await lockRelations(query, citing);
  const [known] = await citableSources(query, { ids: [sourceId] });
  if (!known) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  const before = toSource(known.source);
  const expected = before.sha256 ?? known.document?.textSha256;
  if (expected !== undefined && expected !== sha256) {
    throw new InvalidInputError(
      `This is another document: its SHA-256 is ${sha256}, that of the source is ${expected}. Give the text unchanged, to the last character`,
      'text',
    );
  }
  if (known.document) return { source: before, deeds: [] };
  const textKey = textKeyOf(document);
  const { publisher, origin } = known.source;
  // A publisher's voice stays what it is, whoever that means.
  const voice =
    publisher == null ? sourceOrigin({ id: sourceId, publisher: null, textKey }, () => null) : origin;
  await query('hold-document', { sourceId, sha256, ...document, textKey, origin: voice });
  const cited = await query<{ citation: CitationProperties }>('citations-of-source', { sourceId });
  const citations = cited.map(({ citation: { id, kind, start, end, quoteSha256, opening } }) => {
    const seal = quoteSha256 === undefined ? null : { sha256: quoteSha256, opening: opening ?? '' };
    return { id, ...judgedProperties(judge(document, { kind: kind as AnchorKind, start, end }, seal)) };
  });
  await query('judge-citations', { citations });
  // Those as well that began to cite it before it was locked.
  await weighRelations(query, await citing());
  const after: Source = { ...before, sha256, held: true };
  return { source: after, deeds: [{ what: 'holdDocument', subjectId: sourceId, before, after }] };
}
