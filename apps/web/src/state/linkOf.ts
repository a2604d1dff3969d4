import type { useExplorer } from './explorer';
import { placesChosen } from './placesChosen';
import { wholeAddress } from './wholeAddress';

type Explorer = ReturnType<typeof useExplorer.getState>;

/**
 * The query of a link that is handed on, and whether it says all of the picture. Where actors stand is in it though nobody moved them, as long as
 * there is room: another window would lay them out otherwise.
 *
 * @param opened Whether places were in what was opened.
 */
export function linkOf(explorer: Explorer, opened: boolean): ReturnType<typeof wholeAddress> {
  const whole = wholeAddress(explorer, location.origin, true);
  if (whole.complete || placesChosen(explorer.history, opened)) return whole;
  return wholeAddress(explorer, location.origin, false);
}
