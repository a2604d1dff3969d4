import type { Point } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';

const startWorker = (): Worker =>
  new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });

/** A worker that waits for its first request. */
let spare: Worker | null = null;

/** Starts a worker in advance, so that its script loads while the network itself is loading. */
export function prepareLayout(): void {
  if (spare) return;
  const worker = startWorker();
  spare = worker;
  // If its script cannot be loaded, the next layout starts another worker and reports that one's error.
  worker.addEventListener('error', () => {
    if (spare === worker) spare = null;
  });
}

/** Computes positions for all actors in a worker. An abort ends the worker and rejects. */
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
