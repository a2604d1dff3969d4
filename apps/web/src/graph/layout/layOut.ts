import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

/** A place for every actor, worked out in a worker. An abort ends the work and rejects. */
export function layOut(request: LayoutRequest, signal: AbortSignal): Promise<Map<string, Point>> {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Map<string, Point>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<[string, Point][]>) => resolve(new Map(data)));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () =>
      reject(new DOMException('The layout is not wanted any more', 'AbortError')),
    );
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
