/** A run of letters on a page, as pdfjs gives it; a marker where it has no `str`. */
export interface PdfTextItem {
  readonly str?: string;
  readonly hasEOL?: boolean;
  /** Its last number is how far above the foot of the page it stands. */
  readonly transform?: readonly number[];
  readonly height?: number;
}

/** How much farther than the letters are high a line must be from the one before, for a new paragraph to begin. */
const PARAGRAPH = 1.9;

/** The text of a page: a line end where the page has one, a blank line where lines are farther apart. Characters that no text can have are left out. */
export function pageText(items: readonly object[]): string {
  const lines: { text: string; y: number | null; height: number }[] = [{ text: '', y: null, height: 0 }];
  for (const { str, hasEOL, transform, height = 0 } of items as readonly PdfTextItem[]) {
    const line = lines.at(-1);
    if (str === undefined || !line) continue;
    line.text += str;
    if (str.trim() !== '') {
      line.y ??= transform?.[5] ?? null;
      line.height = Math.max(line.height, height);
    }
    if (hasEOL === true) lines.push({ text: '', y: null, height: 0 });
  }
  let text = '';
  let before: { y: number | null; height: number } | null = null;
  for (const { text: words, ...line } of lines) {
    const kept = words.replaceAll(/[\0\p{Surrogate}]/gu, '').trim();
    if (kept === '') continue;
    if (before !== null) text += isFar(before, line) ? '\n\n' : '\n';
    text += kept;
    before = line;
  }
  return text;
}

function isFar(
  above: { readonly y: number | null; readonly height: number },
  below: { readonly y: number | null; readonly height: number },
): boolean {
  if (above.y === null || below.y === null) return false;
  const distance = above.y - below.y;
  // A line that stands higher than the last begins another column.
  return distance < 0 || distance > PARAGRAPH * Math.max(above.height, below.height, 1);
}
