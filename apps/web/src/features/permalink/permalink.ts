import type { useExplorer } from '../../domain/page-state/explorerStore';
import { hasChosenPlaces } from '../../domain/page-state/history';
import { keysParameter } from '../../domain/idKeys';
import type { KeptViewState } from '../../domain/page-state/keptViewState';
import { noPathQuestion } from '../../domain/questions/paths';
import { usePaths } from '../paths/pathsState';
import { useOpened } from '../saved-views/savedViews';
import { firstToGo, keyedParameters } from '../view-codec/viewStateCodec';
import { writePathQuestion } from './pathParameters';
import { writeNavigation } from './viewParameters';
import { writeViewState } from './viewStateParameters';

/** Most characters of a permalink; some programs cut longer ones. */
const LONGEST = 2000;
/** The longest path before the query. */
const path = '/embed';

interface Permalink {
  readonly query: string;
  /** Whether it has the whole view state. */
  readonly complete: boolean;
}

/**
 * The query that restores a view state.
 *
 * @param origin Of the page, such as `https://example.org`.
 * @param moved Whether it says where actors stand, and which part is in sight; else a layout finds their places again.
 * @param question What is asked beside it.
 */
export function writePermalink(
  picture: KeptViewState,
  origin: string,
  moved: boolean,
  question = noPathQuestion,
): Permalink {
  const address = writeNavigation(picture);
  const parameters = new URLSearchParams([
    // First, so that a truncated link is not read as an older one.
    [...keysParameter],
    ...writePathQuestion(question),
    ...writeViewState(moved ? picture : { ...picture, places: {}, camera: null }),
  ]);
  let complete = true;
  for (const name of ['', ...firstToGo]) {
    if (parameters.has(name)) {
      parameters.delete(name);
      complete = false;
    }
    if (![...parameters.keys()].some((one) => keyedParameters.includes(one)))
      parameters.delete(keysParameter[0]);
    const rest = plain(parameters.toString());
    const query = rest === '' ? address : address === '' ? `?${rest}` : `${address}&${rest}`;
    if (origin.length + path.length + query.length <= LONGEST) return { query, complete };
  }
  return { query: address, complete: false };
}

/** Characters that a query may have unescaped, for legibility. */
function plain(query: string): string {
  return query.replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%21', '!').replaceAll('%3A', ':');
}

type Explorer = ReturnType<typeof useExplorer.getState>;

/**
 * The permalink of the current view and question. Positions are included even if nobody moved an actor, if there is room: another window would lay
 * them out differently.
 */
export function permalinkOf(explorer: Explorer): ReturnType<typeof writePermalink> {
  const { open, question } = usePaths.getState();
  const asked = open ? question : noPathQuestion;
  const whole = writePermalink(explorer, location.origin, true, asked);
  if (whole.complete || hasChosenPlaces(explorer.history, useOpened.getState().places)) return whole;
  return writePermalink(explorer, location.origin, false, asked);
}
