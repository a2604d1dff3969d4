import type { Point } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';

const startWorker = (): Worker =>
  new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });

/** One that waits for its first request. */
let spare: Worker | null = null;

/** Has a worker ready, so that its script comes while the network itself is on its way. */
export function prepareLayout(): void {
  if (spare) return;
  const worker = startWorker();
  spare = worker;
  // One that did not come has told so by the time it is asked: whoever asks starts another, and hears of that one.
  worker.addEventListener('error', () => {
    if (spare === worker) spare = null;
  });
}

/** A place for every actor, worked out in a worker. An abort ends the work and rejects. */
export function layOut(request: LayoutRequest, signal?: AbortSignal): Promise<Map<string, Point>> {
  const worker = spare ?? startWorker();
  spare = null;
  return new Promise<Map<string, Point>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<[string, Point][]>) => resolve(new Map(data)));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal?.addEventListener('abort', () =>
      reject(new DOMException('The layout is not wanted any more', 'AbortError')),
    );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
