import { client } from './api/client';
import { wholeGraph } from './api/graph';
import { readerAddress } from './features/citations/documentAddress';
import { prepareLayout } from './graph-view/layout/layOut';

/** Has on its way at once what a visit of the network waits for, each of which would be asked for by the one before: the network, what draws it, what lays it out. */
export function hasten(): void {
  if (readerAddress(location.pathname) !== null) return;
  void client.query(wholeGraph, {}).toPromise();
  const view = new URLSearchParams(location.search).get('view');
  if (view !== null && view !== 'graph') return;
  // Whoever wants it tells of it when it does not come.
  import('./features/network/NetworkCanvas').catch(() => undefined);
  prepareLayout();
}
