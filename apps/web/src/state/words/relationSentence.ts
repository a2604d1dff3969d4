/** A relation as a sentence reads it: `Israel supplies arms to Azerbaijan`. */
export function relationSentence(from: string, label: string, to: string): string {
  return `${from} ${label} ${to}`;
}
