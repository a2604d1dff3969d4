import {
  type Operation,
  type Exchange,
  makeErrorResult,
  makeOperation,
  type OperationResult,
} from '@urql/core';
import { makeSubject, merge, pipe, tap } from 'wonka';
import { create } from 'zustand';

/** The request was stopped by the reader. */
export class StoppedError extends Error {
  constructor() {
    super('You stopped it. Nothing was changed.');
    this.name = 'StoppedError';
  }
}

/** The name of the operation in a document, or an empty string. */
export function operationName(document: Operation['query']): string {
  for (const definition of document.definitions)
    if ('operation' in definition && 'name' in definition) return definition.name?.value ?? '';
  return '';
}

/** A request without an answer yet. */
interface PendingRequest {
  readonly key: number;
  /** Name of the operation. */
  readonly name: string;
  /** What is being done, for the progress line; null if another part of the page shows it. */
  readonly words: string | null;
  /** Stops the request: the caller gets a StoppedError. */
  readonly stop: () => void;
}

interface PendingRequests {
  readonly pending: readonly PendingRequest[];
  readonly begin: (question: PendingRequest) => void;
  readonly end: (key: number) => void;
}

/** All requests without an answer. */
export const usePendingRequests = create<PendingRequests>()((set) => ({
  pending: [],
  begin: (question) =>
    set(({ pending: open }) => ({ pending: [...open.filter(({ key }) => key !== question.key), question] })),
  end: (key) =>
    set(({ pending: open }) =>
      open.some((one) => one.key === key) ? { pending: open.filter((one) => one.key !== key) } : {},
    ),
}));

/** Lists the pending requests, and aborts those that the reader stops. */
export const stopExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const teardowns = makeSubject<Operation>();
    const stopped = makeSubject<OperationResult>();
    const { begin, end } = usePendingRequests.getState();
    const note = (operation: Operation): void => {
      const { kind, key, query, context } = operation;
      if (kind === 'teardown') end(key);
      if (kind !== 'query') return;
      const stop = (): void => {
        teardowns.next(makeOperation('teardown', operation, context));
        stopped.next(makeErrorResult(operation, new StoppedError()));
      };
      begin({
        key,
        name: operationName(query),
        words: (context['words'] as string | undefined) ?? null,
        stop,
      });
    };
    const answers = pipe(
      forward(pipe(merge([operations, teardowns.source]), tap(note))),
      tap(({ operation }) => end(operation.key)),
    );
    return merge([answers, stopped.source]);
  };
