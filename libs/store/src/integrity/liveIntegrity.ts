import type { JudgeCitation } from '@entente/model';
import { callerSignal } from '../connection/caller.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { readLogHead } from '../log/log.js';
import { IntegrityCheck, type IntegrityReport } from './integrityCheck.js';

/** A graph with no more relations, claims and citations than this is checked while the caller waits. */
const AT_ONCE = 50_000;
/** Milliseconds for which a report is reused whatever is written meanwhile, so that a client that polls sees its end. */
const FRESH = 60_000;
/** Milliseconds for which it is reused while nothing is written: changes that are not in the log have to be found some day. */
const KEPT = 60 * 60_000;

interface Finished {
  readonly report: IntegrityReport;
  /** The last entry of the log when the look began. */
  readonly sequence: number;
  readonly at: number;
}

/**
 * Reports on the integrity of a graph: a small one is checked at each call; a large one is checked in the background, by one
 * check for all callers, and each gets the findings so far.
 */
export class LiveIntegrity {
  #running: IntegrityCheck | null = null;
  #finished: Finished | null = null;
  #failure: { readonly error: unknown } | null = null;

  constructor(
    readonly transactions: GraphTransactions,
    readonly judge: JudgeCitation,
    readonly atOnce = AT_ONCE,
  ) {}

  async report(): Promise<IntegrityReport> {
    if (this.#failure) {
      const { error } = this.#failure;
      this.#failure = null;
      throw error;
    }
    if (this.#running) return this.#running.report();
    const sequence = await this.transactions.read((query) => readLogHead(query));
    const finished = this.#finished;
    if (finished) {
      const age = performance.now() - finished.at;
      if (age < FRESH || (finished.sequence === sequence && age < KEPT)) return finished.report;
    }
    const check = await IntegrityCheck.of((work) => this.transactions.read(work), this.judge);
    if (check.size <= this.atOnce) return check.run();
    // Another caller may have begun meanwhile.
    if (this.#running === null) this.#runAside(check, sequence);
    return (this.#running ?? check).report();
  }

  /** Shared by all callers: it continues when the first of them leaves. */
  #runAside(check: IntegrityCheck, sequence: number): void {
    this.#running = check;
    callerSignal
      .exit(() => check.run())
      .then(
        (report) => (this.#finished = { report, sequence, at: performance.now() }),
        (error: unknown) => (this.#failure = { error }),
      )
      .finally(() => (this.#running = null));
  }
}
