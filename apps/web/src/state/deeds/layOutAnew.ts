import type { Deed } from '../deed';
import type { LayoutName } from '../layoutName';
import type { Places } from '../places';
import { layoutWords } from '../words/layoutWords';

/** Has all actors but the pinned ones stand where a layout has them. */
export function layOutAnew(layout: LayoutName, laidOut: Places): Deed {
  return {
    title: `Lay out: ${layoutWords[layout].name.toLowerCase()}`,
    change: ({ places, pinned }) => {
      const kept = pinned.flatMap((id) => {
        const at = places[id];
        return at ? [[id, at] as const] : [];
      });
      return { layout, places: { ...places, ...laidOut, ...Object.fromEntries(kept) } };
    },
  };
}
