import type { Release } from '@entente/store';
import type { FastifyRequest } from 'fastify';

interface Entry {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly release: Release;
}

/** What became of the operations of requests: known where they are executed, asked for where their answers are sent. */
export class OperationRegistry {
  readonly #entries = new WeakMap<FastifyRequest, Entry>();
  readonly #failed = new WeakSet<FastifyRequest>();

  /** It is about to be executed, and has a turn for that. */
  started(request: FastifyRequest, operation: Entry['operation'], release: Release): void {
    this.#entries.set(request, { operation, release });
  }

  /** Its answer has an error. */
  failed(request: FastifyRequest): void {
    this.#failed.add(request);
  }

  /** Its answer is there. However long the client takes to read it: its turn is over. */
  answered(request: FastifyRequest): void {
    this.#entries.get(request)?.release();
  }

  /** Whether it was a query that was answered whole. */
  isWholeQuery(request: FastifyRequest): boolean {
    return this.#entries.get(request)?.operation === 'query' && !this.#failed.has(request);
  }

  hasWritten(request: FastifyRequest): boolean {
    return this.#entries.get(request)?.operation === 'mutation';
  }
}
