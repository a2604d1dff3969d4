import { noPathQuestion } from '../../domain/paths';
import { keysParameter } from '../../domain/idKeys';
import { writeNavigation } from './viewParameters';
import { writePathQuestion } from './pathParameters';
import type { KeptViewState } from '../../domain/keptViewState';
import { writeViewState } from './viewStateParameters';
import type { useExplorer } from '../../domain/explorerStore';
import { useOpened } from '../saved-views/savedViews';
import { usePaths } from '../paths/pathsState';
import { hasChosenPlaces } from '../../domain/history';

/** Signs that an address holds, from its https on; longer ones are cut off by some of what carries them. */
const LONGEST = 2000;
/** Of the paths that may stand before the query the longest. */
const path = '/embed';
/** What an address goes without first, where it cannot hold all. */
const firstToGo = [
  'seen',
  'places',
  'step',
  'note',
  'group',
  'picked',
  'chain',
  'laid',
  'hidden',
  'pinned',
  'expanded',
];

/** What of an address names actors, relations or paths by keys. */
const keyed = ['places', 'step', 'note', 'group', 'picked', 'chain', 'laid', 'hidden', 'pinned'];

interface Permalink {
  readonly query: string;
  /** Whether it says all of the picture. */
  readonly complete: boolean;
}

/**
 * The query of the address that opens the same picture.
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
    // First, so that a link that is cut off is not read as one of before.
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
    if (![...parameters.keys()].some((one) => keyed.includes(one))) parameters.delete(keysParameter[0]);
    const rest = plain(parameters.toString());
    const query = rest === '' ? address : address === '' ? `?${rest}` : `${address}&${rest}`;
    if (origin.length + path.length + query.length <= LONGEST) return { query, complete };
  }
  return { query: address, complete: false };
}

/** Signs that are allowed in a query, and easier to read as they are. */
function plain(query: string): string {
  return query.replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%21', '!').replaceAll('%3A', ':');
}

type Explorer = ReturnType<typeof useExplorer.getState>;

/**
 * The query of the address of what the page shows, and whether it says all of it: the picture and what is asked of two actors. Where actors stand is in it though nobody moved them, as long as
 * there is room: another window would lay them out otherwise.
 */
export function permalinkOf(explorer: Explorer): ReturnType<typeof writePermalink> {
  const { open, question } = usePaths.getState();
  const asked = open ? question : noPathQuestion;
  const whole = writePermalink(explorer, location.origin, true, asked);
  if (whole.complete || hasChosenPlaces(explorer.history, useOpened.getState().places)) return whole;
  return writePermalink(explorer, location.origin, false, asked);
}
