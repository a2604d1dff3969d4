import type { LayoutRequest } from './layoutRequest';
import { placeActors } from './placeActors';

/** Lays a network out away from the page's thread: a request in, its positions out. */
addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  postMessage([...placeActors(data)]);
});
