import { join } from 'node:path';
import { readIfThere } from './readIfThere.js';
import { writeWhole } from './writeWhole.js';

type LocalOrigin = 'docker' | 'maven';

/** Which way the graph of a data directory was made, so that the next start finds it again and not an empty one beside it. */
export class KeptOrigin {
  readonly #file: string;

  constructor(dataDirectory: string) {
    this.#file = join(dataDirectory, 'neo4j-origin');
  }

  /** Undefined when there is no graph yet. */
  async read(): Promise<LocalOrigin | undefined> {
    const kept = (await readIfThere(this.#file))?.trim();
    return kept === 'docker' || kept === 'maven' ? kept : undefined;
  }

  async keep(origin: LocalOrigin): Promise<void> {
    if ((await this.read()) !== origin) await writeWhole(this.#file, `${origin}\n`);
  }
}
