import type { LayoutRequest } from './layoutRequest';
import { placeActors } from './placeActors';

/** Computes layouts outside the page's thread: a request in, positions out. */
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage([...placeActors(data)]);
});
