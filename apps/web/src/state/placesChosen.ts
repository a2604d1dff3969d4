import type { History } from './history';

/** Whether somebody chose where actors stand: by a deed that was not undone, or before, in what was opened. */
export function placesChosen({ done, movedBefore }: History, opened: boolean): boolean {
  return opened || movedBefore || done.some(({ after }) => after.places !== undefined);
}
