/** The list with one of its entries put a place earlier or later; as it was where there is no such place. */
export function movedInList<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((entry, i) => (i === from ? other : i === from + by ? one : entry));
}
