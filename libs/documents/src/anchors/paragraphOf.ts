/**
 * In which paragraph of a text a place stands, from 1. Paragraphs are lines that have any text, as pages of the web and word processors
 * write them; in a text whose lines were broken by hand, where most lines run on to the next one, they are what blank lines part.
 *
 * @param place in UTF-16 code units
 */
export function paragraphOf(text: string, place: number): number {
  const starts = startsOf(text);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** The citations of a document are judged one after another, so the last text is asked for again and again. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [] };

function startsOf(text: string): readonly number[] {
  if (last.text !== text) last = { text, starts: paragraphStarts(text) };
  return last.starts;
}

function paragraphStarts(text: string): number[] {
  const lines: { start: number; end: number; isBlank: boolean }[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/u)) {
    lines.push({ start, end: start + line.length, isBlank: line.trim() === '' });
    start += line.length;
  }
  const byBlankLines = areBrokenByHand(lines);
  return lines
    .filter(({ isBlank }, i) => !isBlank && (!byBlankLines || lines[i - 1]?.isBlank !== false))
    .map((line) => line.start);
}

/** Whether there are blank lines, and yet most lines of text are followed by another at once, none of them much longer than a terminal is wide. */
function areBrokenByHand(lines: readonly { start: number; end: number; isBlank: boolean }[]): boolean {
  const filled = lines.filter(({ isBlank }) => !isBlank).length;
  const followed = lines.filter(({ isBlank }, i) => !isBlank && lines[i + 1]?.isBlank === false).length;
  const firstBlank = lines.findIndex(({ isBlank }, i) => isBlank && i > 0);
  const parted = firstBlank > 0 && lines.slice(firstBlank).some(({ isBlank }) => !isBlank);
  return parted && followed * 2 > filled && lines.every((line) => line.end - line.start <= 120);
}
