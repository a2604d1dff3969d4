import { statfs } from 'node:fs/promises';
import { UnavailableError } from '@entente/model';

/** Bytes that a disk must have left for anything to be written: Neo4j that cannot write its log stops, and cannot be read any more. */
const LEAST = 64 * 2 ** 20;
/** Milliseconds for which a look at the disk counts. */
const FRESH = 500;

/** How much room there is where a local Neo4j keeps its graph. */
export class DiskRoom {
  #looked = -Infinity;
  #left = Infinity;

  constructor(readonly dataDirectory: string) {}

  /** Why nothing is written for now, for anybody; null while there is room. */
  async whyFull(): Promise<string | null> {
    if (performance.now() - this.#looked > FRESH) {
      this.#looked = performance.now();
      this.#left = await statfs(this.dataDirectory).then(
        ({ bavail, bsize }) => bavail * bsize,
        // A system that does not say is none that is full.
        () => Infinity,
      );
    }
    if (this.#left >= LEAST) return null;
    const megabytes = Math.floor(this.#left / 2 ** 20);
    return `The disk that the graph is kept on is full: ${megabytes} MB are left, ${LEAST / 2 ** 20} MB are needed. Nothing is written until there is room`;
  }

  /** @throws UnavailableError while there is no room */
  readonly assertRoom = async (): Promise<void> => {
    const why = await this.whyFull();
    if (why !== null) throw new UnavailableError(why);
  };
}
