import { useEffect } from 'react';
import { readAddress } from '../state/readAddress';
import { useExplorer } from '../state/explorer';
import { writeAddress } from '../state/writeAddress';

/** Keeps the browser's address and what is shown the same, both ways: a step of the reader is a step of the history. */
export function useAddress(): void {
  const goTo = useExplorer((explorer) => explorer.goTo);
  useEffect(() => {
    const read = (): void => goTo(readAddress(location.search));
    read();
    addEventListener('popstate', read);
    const stop = useExplorer.subscribe((explorer, before) => {
      if (explorer.selection === before.selection && explorer.filters === before.filters) return;
      const query = writeAddress(explorer);
      if (query !== writeAddress(before) && query !== writeAddress(readAddress(location.search))) {
        history.pushState(null, '', query === '' ? location.pathname : query);
      }
    });
    return () => {
      removeEventListener('popstate', read);
      stop();
    };
  }, [goTo]);
}
