import type { useExplorer } from '../explorer';
import { useOpened } from '../keeping/opened';
import { noPathQuestion } from '../paths/noPathQuestion';
import { usePaths } from '../paths/paths';
import { placesChosen } from '../placesChosen';
import { wholeAddress } from './wholeAddress';

type Explorer = ReturnType<typeof useExplorer.getState>;

/**
 * The query of the address of what the page shows, and whether it says all of it: the picture and what is asked of two actors. Where actors stand is in it though nobody moved them, as long as
 * there is room: another window would lay them out otherwise.
 */
export function linkOf(explorer: Explorer): ReturnType<typeof wholeAddress> {
  const { open, question } = usePaths.getState();
  const asked = open ? question : noPathQuestion;
  const whole = wholeAddress(explorer, location.origin, true, asked);
  if (whole.complete || placesChosen(explorer.history, useOpened.getState().places)) return whole;
  return wholeAddress(explorer, location.origin, false, asked);
}
