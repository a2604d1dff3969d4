/**
 * The first text in a JSON value that no store can keep as it is, since it has a NUL or half a character (a lone surrogate), and where
 * it stands; null where there is none.
 */
export function findOddText(
  value: unknown,
  path: readonly string[] = [],
): { message: string; field: string } | null {
  if (typeof value === 'string') {
    const at = value.search(/[\0\p{Surrogate}]/u);
    if (at < 0) return null;
    const what = value[at] === '\0' ? 'a NUL' : 'half a character (a lone surrogate)';
    return { message: `The text has ${what} in it`, field: path.join('.') };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findOddText(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}
