import { InvalidInputError } from '@entente/model';
import { readBibtex } from './bibtex.js';
import { readCslJson } from './cslJson.js';
import type { ReferenceReading } from './reference.js';
import { readRis } from './ris.js';

/** The formats in which reference managers pass on what they have. */
export type ReferenceFormat = 'csl-json' | 'bibtex' | 'ris';

/**
 * Reads a file of references, whichever of the formats it is in.
 * @throws InvalidInputError where it is in none of them
 */
export function readReferences(text: string): {
  readonly format: ReferenceFormat;
  readonly references: readonly ReferenceReading[];
} {
  if (/^\s*[[{]/u.test(text)) {
    try {
      return { format: 'csl-json', references: readCslJson(text) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new InvalidInputError(`It begins like CSL-JSON, and is no JSON: ${error.message}`);
    }
  }
  if (/^[ \t]*TY +-/mu.test(text)) return { format: 'ris', references: readRis(text) };
  if (/@\s*[a-z]+\s*[{(]/iu.test(text)) return { format: 'bibtex', references: readBibtex(text) };
  throw new InvalidInputError('It is no file of references; known are CSL-JSON, BibTeX and RIS');
}
