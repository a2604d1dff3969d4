/** What a spreadsheet would take for a formula, and what was marked like that before. */
const formula = /^'*[=+\-@\t\r]/u;
const marked = /^'+[=+\-@\t\r]/u;

/**
 * A text as a spreadsheet shows it and does not compute it: what begins with = + - @, a tab or a carriage return has an apostrophe before it.
 * `readCell` takes that off again, and nothing else.
 */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A cell as it was before `guardCell`. */
export const readCell = (cell: string): string => (marked.test(cell) ? cell.slice(1) : cell);

/** A row of CSV (RFC 4180), line end included; null is an empty cell. Texts are guarded, numbers are as they are. */
export function csvRow(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? quotedCell(guardCell(cell)) : cell === null ? '' : String(cell))).join(',')}\r\n`;
}

/** A cell within quotation marks where it needs them. */
export const quotedCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
