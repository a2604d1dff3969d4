/** What stands from one place of a list to another, both of them included, whichever comes first. */
export function rangeOf<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
}
