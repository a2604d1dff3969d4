import { useExplorer } from '../../domain/page-state/explorerStore';
import { matchesSaved, type KeptViewState, keptViewState } from '../../domain/page-state/keptViewState';
import { useErrorNotice } from '../../ui/errorNotice';
import { usePaths } from '../paths/pathsState';
import { keptCopies } from '../saved-views/keptCopies';
import { useSavedViews, useOpened } from '../saved-views/savedViews';
import { storedView } from '../saved-views/savedViews';
import { usePresentation } from '../story/story';
import { writePathQuestion } from './pathParameters';
import { permalinkOf } from './permalink';
import { writeNavigation } from './viewParameters';

interface NamedView {
  /** Null if the address needs none, or if it is missing. */
  readonly viewState: KeptViewState | null;
  /** How the address names it; null: not at all. */
  readonly under: readonly ['saved' | 'kept', string] | null;
  /** Message if it is missing; null otherwise. */
  readonly missing: string | null;
}

/** The view state in this browser that an address names: `?saved=My+view`, or `?kept=…` for an automatic copy. */
export function viewNamedBy(search: string): NamedView {
  const parameters = new URLSearchParams(search);
  const name = parameters.get('saved');
  if (name !== null) {
    const saved = useSavedViews.getState().list.find((view) => view.name === name);
    const picture = saved ? storedView.read(saved.picture) : null;
    return {
      viewState: picture,
      under: picture && ['saved', name],
      missing: picture
        ? null
        : `There is no view called “${name}” in this browser. A saved view stays where it was saved: ask the person who made it for a link or a file.`,
    };
  }
  const key = parameters.get('kept');
  const picture = key === null ? null : keptCopies.read(key);
  return {
    viewState: picture,
    under: key === null ? null : ['kept', key],
    missing:
      key === null || picture
        ? null
        : 'The view of this address is not in this browser, or not any more. It stays where it was made: ask the person who made it for a file.',
  };
}

/** Milliseconds without a change before a copy is saved. */
const rest = 500;
/** Most characters of an address. */
const longest = 2000;

type Explorer = ReturnType<typeof useExplorer.getState>;

interface AddressWriter {
  /** The query for the current view; empty if there is nothing to write. */
  readonly of: (explorer: Explorer) => string;
  readonly stop: () => void;
}

/**
 * Writes the address of the view. A view too large for an address is saved in this browser and named in the address: by the name of an unchanged
 * saved view, else by the key of an automatic copy, saved at the latest when the page is left. An opened copy is never overwritten, since another
 * window may show it.
 */
export function addressWriter(): AddressWriter {
  const own = keptCopies.newKey();
  let timer = 0;
  let pending = false;
  let fitted = true;
  const keep = (key: string): void => {
    clearTimeout(timer);
    pending = false;
    const explorer = useExplorer.getState();
    // While a story is presented, the view before it is kept.
    const picture = keptViewState({ ...explorer, ...usePresentation.getState().before });
    if (keptCopies.keep(key, picture)) return;
    useErrorNotice
      .getState()
      .show(
        'This view is too large for an address, and this browser has no room left to keep it: it is lost when the page is closed. Save it as a file, under Share.',
        null,
      );
  };
  const leave = (): void => {
    const key = new URLSearchParams(location.search).get('kept');
    // Other windows may have evicted this copy.
    if (key !== null && (pending || !keptCopies.has(key))) keep(key);
  };
  addEventListener('pagehide', leave);

  const named = (explorer: Explorer): readonly ['saved' | 'kept', string] => {
    const { kept } = useOpened.getState();
    if (kept && isThere(kept) && matchesSaved(keptViewState(explorer), kept.picture))
      return [kept.as, kept.name];
    pending = true;
    clearTimeout(timer);
    timer = window.setTimeout(() => keep(own), rest);
    return ['kept', own];
  };
  return {
    of: (explorer) => {
      const { query, complete } = permalinkOf(explorer);
      const grown = fitted && !complete && explorer.history.done.length > 0;
      fitted = complete;
      if (complete) {
        clearTimeout(timer);
        pending = false;
        return query;
      }
      const [as, name] = named(explorer);
      // Only if the view outgrew its address here.
      if (grown && as === 'kept') explorer.announce(tooLarge);
      const { open, question } = usePaths.getState();
      const parameters = new URLSearchParams([
        ...new URLSearchParams(writeNavigation(explorer)),
        ...(open ? writePathQuestion(question) : []),
        [as, name],
      ]);
      const whole = `?${parameters.toString().replaceAll('%2C', ',')}`;
      if (location.origin.length + whole.length <= longest) return whole;
      return `?${new URLSearchParams({ [as]: name }).toString()}`;
    },
    stop: () => {
      removeEventListener('pagehide', leave);
      if (pending) keep(own);
    },
  };
}

const tooLarge =
  'This view is too large for an address now. It is kept in this browser by itself, and is there again after you close the page; to pass it on, save it as a file, under Share.';

const isThere = ({ as, name }: { readonly as: 'saved' | 'kept'; readonly name: string }): boolean =>
  as === 'saved' ? useSavedViews.getState().list.some((view) => view.name === name) : keptCopies.has(name);
