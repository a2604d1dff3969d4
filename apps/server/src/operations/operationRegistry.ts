import type { Release } from '@entente/store';
import type { FastifyRequest } from 'fastify';

interface Entry {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly release: Release;
}

/** The state of the operations of requests: set where they are executed, read where responses are sent. */
export class OperationRegistry {
  readonly #entries = new WeakMap<FastifyRequest, Entry>();
  readonly #failed = new WeakSet<FastifyRequest>();

  /** It is about to be executed, in a place of a semaphore. */
  started(request: FastifyRequest, operation: Entry['operation'], release: Release): void {
    this.#entries.set(request, { operation, release });
  }

  /** Its response has an error. */
  failed(request: FastifyRequest): void {
    this.#failed.add(request);
  }

  /** Its response is complete: its place is released, however long the client takes to read. */
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
