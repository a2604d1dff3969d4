import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { UnavailableError } from '@entente/model';
import type { RequestContext } from '../operations/requestContext.js';

/** Milliseconds after which a stream that is silent says that it is there, so that nothing between here and the client ends it. */
const HEARTBEAT = 15_000;
/** Milliseconds that a client may take to read what was sent before it is disconnected: it can resume with the id of the last event. */
const PATIENCE = 10_000;

/** An event of a stream. */
export interface StreamEvent {
  /** What the client sends as Last-Event-ID when it comes back. */
  readonly id?: string;
  /** Without data, only the id is sent. */
  readonly event?: string;
  /** One line. */
  readonly data?: string;
}

/** A stream of server-sent events (WHATWG HTML, 9.2), begun. It holds no more than what was sent and not yet taken. */
export class EventStream {
  readonly #heart: NodeJS.Timeout;

  constructor(
    readonly response: ServerResponse,
    headers: Readonly<Record<string, string | string[] | number | undefined>>,
  ) {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Some proxies would keep events until there are many.
      'x-accel-buffering': 'no',
    });
    this.#heart = setInterval(() => {
      if (!response.writableNeedDrain) response.write(':\n\n');
    }, HEARTBEAT);
    response.once('close', () => clearInterval(this.#heart));
  }

  /** Sends an event, and waits until there is room for the next. A client that does not read is disconnected. */
  async send({ id, event, data }: StreamEvent): Promise<void> {
    const lines = [
      ...(id === undefined ? [] : [`id: ${id}`]),
      ...(event === undefined ? [] : [`event: ${event}`, data === undefined ? 'data:' : `data: ${data}`]),
    ];
    const { response } = this;
    if (response.destroyed || response.write(`${lines.join('\n')}\n\n`)) return;
    const signal = AbortSignal.timeout(PATIENCE);
    await once(response, 'drain', { signal }).catch(() => response.destroy());
  }

  end(): void {
    clearInterval(this.#heart);
    this.response.end();
  }
}

/** The entry of the log after which a client gets changes. */
export interface StreamStart {
  /** The place in the log of the last change that it knows of. */
  readonly after: number;
  /** Whether it listened before. */
  readonly resumes: boolean;
}

/** What resolvers know of a stream that they feed. */
export interface StreamContext extends RequestContext {
  readonly start: StreamStart;
  /** Aborted when the client has gone away, or does not read what it is sent. */
  readonly signal: AbortSignal;
}

/** Counts streams that are open: so many in all, and so many to one address. */
export class StreamPlaces {
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor(
    readonly most: number,
    readonly mostOfOne: number,
  ) {}

  /** Takes a place; the returned function releases it, and has no effect when called again. @throws UnavailableError where none is left */
  take(address: string): () => void {
    const taken = this.#taken.get(address) ?? 0;
    if (this.#all >= this.most || taken >= this.mostOfOne) {
      throw new UnavailableError(
        this.#all >= this.most
          ? 'Too many are listening for changes already; try again later'
          : `You are listening for changes ${taken} times already; end one of them`,
      );
    }
    this.#all += 1;
    this.#taken.set(address, taken + 1);
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#all -= 1;
      const left = (this.#taken.get(address) ?? 1) - 1;
      if (left > 0) this.#taken.set(address, left);
      else this.#taken.delete(address);
    };
  }
}
