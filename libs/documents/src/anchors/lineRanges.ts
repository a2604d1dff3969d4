/** Where each line of a text stands, in UTF-16 units, its line break left out. A break at the very end opens no further line. */
export function lineRanges(text: string): { start: number; end: number }[] {
  return ranges(text, () => false);
}

/** Where each row of a CSV text stands (RFC 4180), likewise; a line break inside quotes ends no row. */
export function rowRanges(text: string): { start: number; end: number }[] {
  let quoted = false;
  return ranges(text, (character) => {
    if (character === '"') quoted = !quoted;
    return quoted;
  });
}

function ranges(text: string, holds: (character: string) => boolean): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (holds(character) || (character !== '\n' && character !== '\r')) continue;
    found.push({ start, end: i });
    if (character === '\r' && text[i + 1] === '\n') i += 1;
    start = i + 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
