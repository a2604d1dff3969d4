import {
  type AnchorKind,
  type HeldDocument,
  InvalidInputError,
  type JudgeCitation,
  NotFoundError,
  type Source,
} from '@entente/model';
import type { CitationProperties } from '../answers/citationProperties.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';
import { citableSources } from './citableSources.js';
import { judgedProperties } from './judgedProperties.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** A document to be held, and the SHA-256 of the bytes it was read from. */
export interface DocumentToHold {
  readonly sourceId: string;
  readonly document: HeldDocument;
  readonly sha256: string;
}

/**
 * Holds the document of a source, and reads every anchor in it. Holding what is held already changes nothing.
 *
 * @throws NotFoundError where there is no such source; InvalidInputError where the document is not the one the source's hash names.
 */
export async function holdDocument(
  query: Query,
  { sourceId, document, sha256 }: DocumentToHold,
  judge: JudgeCitation,
  writer: Writer,
): Promise<Source> {
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
  if (known.document) return before;
  await query('hold-document', { sourceId, sha256, ...document });
  const cited = await query<{ citation: CitationProperties }>('citations-of-source', { sourceId });
  const citations = cited.map(({ citation: { id, kind, start, end, quoteSha256, opening } }) => {
    const seal = quoteSha256 === undefined ? null : { sha256: quoteSha256, opening: opening ?? '' };
    return { id, ...judgedProperties(judge(document, { kind: kind as AnchorKind, start, end }, seal)) };
  });
  await query('judge-citations', { citations });
  const after: Source = { ...before, sha256, held: true };
  await writeLog(query, writer, [{ what: 'holdDocument', subjectId: sourceId, before, after }]);
  return after;
}
