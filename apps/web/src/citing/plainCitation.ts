import type { CitedPassage } from './citedPassage';
import { plainPlace } from './plainPlace';
import { sourceWords } from './sourceWords';

/** A citation in one line, as a footnote has it: source, place, the passage as far as it can be read, address. */
export function plainCitation(passage: CitedPassage): string {
  const { source } = passage;
  const address = source.url === null ? '' : ` ${source.url}`;
  return `${sourceWords(source)}, ${plainPlace(passage)}.${address}`;
}
