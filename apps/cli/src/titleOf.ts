/** A document's title, where none is given: its first line that is not blank, 120 characters of it at the most; null where all are. */
export function titleOf(text: string): string | null {
  const line = /^[^\S\r\n]*(\S.*)$/mu.exec(text)?.[1]?.trim();
  return line === undefined ? null : [...line].slice(0, 120).join('').trim();
}
