import { statfs } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { UnavailableError } from '@entente/model';
import type { Neo4jAddress } from '@entente/store';
import type { Neo4jSettings } from './neo4jSettings.js';
import type { ProvidedNeo4j, StartReport } from './providedNeo4j.js';
import { provideNeo4j } from './provideNeo4j.js';

/** Bytes that a disk must have left for anything to be written: Neo4j that cannot write its log stops, and cannot be read any more. */
const LEAST = 64 * 2 ** 20;
/** Milliseconds for which a look at the disk counts. */
const FRESH = 500;

/** How much room there is where a local Neo4j keeps its graph. */
class DiskRoom {
  #looked = -Infinity;
  #left = Infinity;

  constructor(readonly dataDirectory: string) {}

  /** Why nothing can be written for now, as a message for users; null while there is room. */
  async whyFull(): Promise<string | null> {
    if (performance.now() - this.#looked > FRESH) {
      this.#looked = performance.now();
      this.#left = await statfs(this.dataDirectory).then(
        ({ bavail, bsize }) => bavail * bsize,
        // A system that does not report it counts as not full.
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

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 15_000;
/** Milliseconds after which a Neo4j that came up is taken to be well: one that dies again sooner is started again later each time. */
const STEADY = 60_000;
/** Milliseconds between two checks of the disk while nothing is written. */
const LOOK = 5_000;

/** Where a supervisor reports to the operator: once when something goes wrong, once when it works again. */
export interface SupervisorLog {
  warn(message: string): void;
}

/**
 * A Neo4j that is kept running: one of this machine that ends without having been given up is started again, later each time that does
 * not do. A server, a cluster and Docker's are looked after by others.
 */
export class SupervisedNeo4j {
  #current: ProvidedNeo4j;
  #cameUp = performance.now();
  #pause = SHORTEST_PAUSE;
  #away: string | null = null;
  #onMove: (address: Neo4jAddress) => void = () => undefined;
  #restarting: Promise<void> = Promise.resolve();
  readonly #stopping = new AbortController();
  readonly #disk: DiskRoom | null;

  private constructor(
    readonly settings: Neo4jSettings,
    readonly log: SupervisorLog,
    started: ProvidedNeo4j,
  ) {
    this.#current = started;
    this.#disk = started.origin === 'given' ? null : new DiskRoom(settings.dataDirectory);
    this.#watch(started);
    if (this.#disk) void this.#watchDisk(this.#disk);
  }

  /** Provides one. @throws Neo4jStartError as `provideNeo4j` does */
  static async start(
    settings: Neo4jSettings,
    report: StartReport,
    log: SupervisorLog,
  ): Promise<SupervisedNeo4j> {
    return new SupervisedNeo4j(settings, log, await provideNeo4j(settings, report));
  }

  /** Where it is now, or was last. */
  get address(): Neo4jAddress {
    return this.#current;
  }

  /** Why it is away, as a message for users; null while nothing is known to be wrong. */
  get whyAway(): string | null {
    return this.#away;
  }

  /** Why nothing can be written, as a message for users; null while there is room, or that is not known here. */
  whyFull(): Promise<string | null> {
    return Promise.resolve(this.#disk?.whyFull() ?? null);
  }

  /** Asked before each write; absent where the disk is not on this machine. */
  get assertRoom(): (() => Promise<void>) | undefined {
    return this.#disk?.assertRoom;
  }

  /** Sets who is called with each new address. */
  onMove(follow: (address: Neo4jAddress) => void): void {
    this.#onMove = follow;
  }

  /** Gives it up, as `ProvidedNeo4j.stop`. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#restarting;
    await this.#current.stop();
  }

  #watch(neo4j: ProvidedNeo4j): void {
    void neo4j.lost?.then(() => {
      if (!this.#stopping.signal.aborted) this.#restarting = this.#restart();
    });
  }

  async #restart(): Promise<void> {
    const since = performance.now();
    this.#away = 'Neo4j has ended and is being started again';
    this.log.warn('Neo4j ended unexpectedly; it is being started again, and nothing can be asked meanwhile');
    if (since - this.#cameUp > STEADY) this.#pause = SHORTEST_PAUSE;
    else if (this.#pause > SHORTEST_PAUSE) await this.#rest();
    let reported = '';
    for (let attempt = 1; !this.#stopping.signal.aborted; attempt += 1) {
      try {
        this.#current = await provideNeo4j(this.settings, () => undefined);
        break;
      } catch (fault) {
        const full = await this.#disk?.whyFull();
        this.#away = `Neo4j has ended and does not come up again (tried ${attempt} times): ${full ?? 'the log of this server says why'}`;
        const { message } = fault as Error;
        // Each reason is logged once.
        if (message !== reported)
          this.log.warn(`Neo4j does not come up again. ${full ? `${full}. ` : ''}${message}`);
        reported = message;
        await this.#rest();
      }
    }
    if (this.#stopping.signal.aborted) return;
    this.#cameUp = performance.now();
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    this.#away = null;
    this.#onMove(this.#current);
    this.log.warn(`Neo4j is back after ${Math.round((this.#cameUp - since) / 1000)} s`);
    this.#watch(this.#current);
  }

  async #rest(): Promise<void> {
    await pause(this.#pause, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
  }

  async #watchDisk(disk: DiskRoom): Promise<void> {
    let wasFull = false;
    while (!this.#stopping.signal.aborted) {
      const why = await disk.whyFull();
      if (why !== null && !wasFull) this.log.warn(`${why} (${disk.dataDirectory})`);
      if (why === null && wasFull) this.log.warn('There is room on the disk again; writing goes on');
      wasFull = why !== null;
      await pause(LOOK, undefined, { signal: this.#stopping.signal, ref: false }).catch(() => undefined);
    }
  }
}
