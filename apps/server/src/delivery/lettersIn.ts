/** How many letters the texts of an answer have, or more than `most`. Its other parts are small beside its texts, and bounded in number. */
export function lettersIn(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let letters = 0;
  for (const key in value) {
    letters += lettersIn((value as Record<string, unknown>)[key], most - letters);
    if (letters > most) break;
  }
  return letters;
}
