import type { Deed } from '../deed';
import type { Places } from '../places';

/** Has actors stand where the reader put them. */
export function moveActors(moved: Places, title: string): Deed {
  return { title, change: ({ places }) => ({ places: { ...places, ...moved } }) };
}
