import { holdText } from '@entente/documents';
import { type HeldDocument, InvalidInputError } from '@entente/model';

/** Bytes of UTF-8 that a document brought by a request may have. The command line holds larger ones. */
const LARGEST_DOCUMENT = 5 * 1024 * 1024;

/** A document's text, ready to be held. @throws InvalidInputError for one that is empty, too large, or no text. */
export function readDocument(text: string): HeldDocument {
  if (text === '') {
    throw new InvalidInputError('The text is empty; give the document, or leave text out', 'text');
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_DOCUMENT) {
    throw new InvalidInputError(
      `The text has ${bytes} bytes; it may have ${LARGEST_DOCUMENT}. Add a larger one by "entente source add"`,
      'text',
    );
  }
  return holdText(text);
}
