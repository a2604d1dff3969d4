/** An id that none of a list has: `step_3`. */
export function newId(prefix: string, list: readonly { readonly id: string }[]): string {
  const numbers = list.map(({ id }) => Number(/_(\d+)$/u.exec(id)?.[1] ?? -1));
  return `${prefix}_${Math.max(-1, ...numbers) + 1}`;
}
