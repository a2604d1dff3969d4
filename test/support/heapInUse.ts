import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';

/** Bytes of this process's heap in use after a collection. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
