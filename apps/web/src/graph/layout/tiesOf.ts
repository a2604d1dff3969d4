import type { LayoutRequest, LayoutTie } from './layoutRequest';

/** The ties of each actor that has any. */
export function tiesOf({ ties }: Pick<LayoutRequest, 'ties'>): ReadonlyMap<string, readonly LayoutTie[]> {
  const own = new Map<string, LayoutTie[]>();
  for (const tie of ties)
    for (const id of new Set([tie.from, tie.to])) {
      const list = own.get(id);
      if (list) list.push(tie);
      else own.set(id, [tie]);
    }
  return own;
}
