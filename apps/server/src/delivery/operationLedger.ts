import type { FastifyRequest } from 'fastify';

/** What became of the operations of requests: known where they are executed, asked for where their answers are sent. */
export class OperationLedger {
  readonly #operations = new WeakMap<FastifyRequest, 'query' | 'mutation' | 'subscription'>();
  readonly #failed = new WeakSet<FastifyRequest>();

  started(request: FastifyRequest, operation: 'query' | 'mutation' | 'subscription'): void {
    this.#operations.set(request, operation);
  }

  /** Its answer has an error. */
  failed(request: FastifyRequest): void {
    this.#failed.add(request);
  }

  /** Whether it was a query that was answered whole. */
  isWholeQuery(request: FastifyRequest): boolean {
    return this.#operations.get(request) === 'query' && !this.#failed.has(request);
  }

  hasWritten(request: FastifyRequest): boolean {
    return this.#operations.get(request) === 'mutation';
  }
}
