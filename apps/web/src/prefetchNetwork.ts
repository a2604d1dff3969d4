import { client } from './api/client';
import { wholeGraph } from './api/graph';
import { readerAddress } from './features/citations/pageAddresses';
import { prepareLayout } from './graph-view/layout/layOut';

/**
 * Requests at once what the first view of the network needs, which would otherwise be requested one after the other: the graph, the module that draws
 * it, and the layout worker.
 */
export function prefetchNetwork(): void {
  if (readerAddress(location.pathname) !== null) return;
  void client.query(wholeGraph, {}).toPromise();
  const view = new URLSearchParams(location.search).get('view');
  if (view !== null && view !== 'graph') return;
  // If it fails to load, the component that needs it reports the error.
  import('./features/network/NetworkCanvas').catch(() => undefined);
  prepareLayout();
}
