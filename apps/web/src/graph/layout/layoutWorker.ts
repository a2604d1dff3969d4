import { layoutNetwork } from './layoutNetwork';
import type { LayoutRequest } from './layoutRequest';

/** Lays a network out away from the page's thread: a request in, its positions out. */
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage([...layoutNetwork(data)]);
});
