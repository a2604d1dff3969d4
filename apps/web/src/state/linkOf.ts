import type { useExplorer } from './explorer';
import { noPathQuestion } from './noPathQuestion';
import { usePaths } from './paths';
import { placesChosen } from './placesChosen';
import { wholeAddress } from './wholeAddress';

type Explorer = ReturnType<typeof useExplorer.getState>;

/**
 * The query of the address of what the page shows, and whether it says all of it: the picture and what is asked of two actors. Where actors stand is in it though nobody moved them, as long as
 * there is room: another window would lay them out otherwise.
 *
 * @param opened Whether places were in what was opened.
 */
export function linkOf(explorer: Explorer, opened: boolean): ReturnType<typeof wholeAddress> {
  const { open, question } = usePaths.getState();
  const asked = open ? question : noPathQuestion;
  const whole = wholeAddress(explorer, location.origin, true, asked);
  if (whole.complete || placesChosen(explorer.history, opened)) return whole;
  return wholeAddress(explorer, location.origin, false, asked);
}
