import type { JudgeCitation, Source } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type DocumentToHold, fileDocument } from './fileDocument.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/**
 * Holds the document of a source, and reads every anchor in it. Holding what is held already changes nothing.
 *
 * @throws NotFoundError where there is no such source; InvalidInputError where the document is not the one the source's hash names.
 */
export async function holdDocument(
  query: Query,
  request: DocumentToHold,
  judge: JudgeCitation,
  writer: Writer,
): Promise<Source> {
  const { source, deeds } = await fileDocument(query, request, judge);
  await writeLog(query, writer, deeds);
  return source;
}
