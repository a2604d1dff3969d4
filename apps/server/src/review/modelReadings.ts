import { askLanguageModel, languageModelAt, type LanguageModelSettings } from '@entente/application';
import { DomainError, InvalidInputError, NotFoundError, UnavailableError } from '@entente/model';
import { callerSignal, type GraphStore, type Writer } from '@entente/store';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** How far it is with asking a language model about a document. */
export const ModelReadingState = {
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  STOPPED: 'STOPPED',
  FAILED: 'FAILED',
} as const;
export type ModelReadingState = (typeof ModelReadingState)[keyof typeof ModelReadingState];

/** A document that a language model is, or was, asked about. */
export interface ModelReading {
  readonly sourceId: string;
  readonly model: string;
  readonly by: string;
  readonly state: ModelReadingState;
  /** The passage that it is asked about, from 1; 0 before the first. */
  readonly passage: number;
  readonly proposed: number;
  readonly refused: readonly string[];
  /** Why it ended before its end; null where it did not. */
  readonly problem: string | null;
}

/** Models that are asked at once. */
const MOST_RUNNING = 4;
/** Readings that are remembered. */
const MOST_KEPT = 200;

interface Kept {
  reading: ModelReading;
  readonly stop: AbortController;
}

/** The documents that a language model is asked about, by this server, since it started; one at a time of each. */
@Injectable()
export class ModelReadings implements OnModuleDestroy {
  readonly #kept = new Map<string, Kept>();

  constructor(
    readonly store: GraphStore,
    readonly settings: LanguageModelSettings | null,
  ) {}

  /** Null where it was not asked about it. */
  of(sourceId: string): ModelReading | null {
    return this.#kept.get(sourceId)?.reading ?? null;
  }

  /**
   * Begins to ask about a document; one that is being asked about goes on.
   *
   * @throws InvalidInputError where no model is set; NotFoundError where there is no such source; UnavailableError where too many are asked
   */
  async start(sourceId: string, writer: Writer): Promise<ModelReading> {
    if (this.settings === null) {
      throw new InvalidInputError(
        'No language model is set; start the server with ENTENTE_LLM_URL and ENTENTE_LLM_MODEL',
      );
    }
    if ((await this.store.source(sourceId)) === null) {
      throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
    }
    const before = this.#kept.get(sourceId);
    if (before?.reading.state === 'RUNNING') return before.reading;
    const running = [...this.#kept.values()].filter(({ reading }) => reading.state === 'RUNNING').length;
    if (running >= MOST_RUNNING) {
      throw new UnavailableError(`It is asked about ${running} documents already; wait until one is done`);
    }
    const stop = new AbortController();
    const model = languageModelAt(this.settings, undefined, stop.signal);
    const kept: Kept = {
      stop,
      reading: {
        sourceId,
        model: model.name,
        by: writer.by,
        state: 'RUNNING',
        passage: 0,
        proposed: 0,
        refused: [],
        problem: null,
      },
    };
    this.#keep(sourceId, kept);
    const change = (part: Partial<ModelReading>): void => {
      kept.reading = { ...kept.reading, ...part };
    };
    // It goes on when whoever asked for it has gone.
    void callerSignal
      .exit(() =>
        askLanguageModel(
          this.store,
          sourceId,
          model,
          () => change({ passage: kept.reading.passage + 1 }),
          writer,
        ),
      )
      .then(
        ({ ended, ...asked }) => {
          const state = stop.signal.aborted ? 'STOPPED' : ended === null ? 'DONE' : 'FAILED';
          change({ ...asked, state, problem: state === 'FAILED' ? ended : null });
        },
        (error: unknown) =>
          change({
            state: 'FAILED',
            problem: error instanceof DomainError ? error.message : 'The server could not read the document',
          }),
      );
    return kept.reading;
  }

  /** Asks no further about a document; what was proposed is kept. Null where it was not asked about it. */
  stop(sourceId: string): ModelReading | null {
    const kept = this.#kept.get(sourceId);
    kept?.stop.abort();
    return kept?.reading ?? null;
  }

  onModuleDestroy(): void {
    for (const { stop } of this.#kept.values()) stop.abort();
  }

  #keep(sourceId: string, kept: Kept): void {
    this.#kept.delete(sourceId);
    this.#kept.set(sourceId, kept);
    const over = [...this.#kept].find(([, { reading }]) => reading.state !== 'RUNNING');
    if (this.#kept.size > MOST_KEPT && over) this.#kept.delete(over[0]);
  }
}
