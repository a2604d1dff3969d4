import type { Deed } from '../deed';
import type { Places } from '../places';

/** Has actors stand where the reader put them. @param run Under which name of a run of deeds. */
export function moveActors(moved: Places, title: string, run?: string): Deed {
  return {
    title,
    ...(run !== undefined && { run }),
    change: ({ places }) => ({ places: { ...places, ...moved } }),
  };
}
