import { useEffect } from 'react';
import { readAddress } from '../state/readAddress';
import { useExplorer } from '../state/explorer';
import { writeAddress } from '../state/writeAddress';

const written = ['selection', 'filters', 'view', 'clocks', 'dates'] as const;

/** Keeps the browser's address and what is shown the same, both ways: a step of the reader is a step of the history. */
export function useAddress(): void {
  const goTo = useExplorer((explorer) => explorer.goTo);
  useEffect(() => {
    const read = (): void => goTo(readAddress(location.search));
    read();
    addEventListener('popstate', read);
    const stop = useExplorer.subscribe((explorer, before) => {
      if (written.every((part) => explorer[part] === before[part])) return;
      const query = writeAddress(explorer);
      if (query === writeAddress(before) || query === writeAddress(readAddress(location.search))) return;
      const address = query === '' ? location.pathname : query;
      // A clock passes many days on its way, none of them a step to go back to.
      if (explorer.clocks && before.clocks && explorer.clocks !== before.clocks)
        history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    });
    return () => {
      removeEventListener('popstate', read);
      stop();
    };
  }, [goTo]);
}
