import {
  type Operation,
  type Exchange,
  makeErrorResult,
  makeOperation,
  type OperationResult,
} from '@urql/core';
import { create } from 'zustand';
import { makeSubject, merge, pipe, tap } from 'wonka';

/** A question that the reader stopped. */
export class StoppedError extends Error {
  constructor() {
    super('You stopped it. Nothing was changed.');
    this.name = 'StoppedError';
  }
}

/** What the operation of a document is called; empty where it is not. */
export function operationName(document: Operation['query']): string {
  for (const definition of document.definitions)
    if ('operation' in definition && 'name' in definition) return definition.name?.value ?? '';
  return '';
}

/** A question that the server has not answered yet. */
interface PendingRequest {
  readonly key: number;
  /** Of the operation in the document. */
  readonly name: string;
  /** What is being done, for a reader who sees it nowhere else; null: somewhere else says it. */
  readonly words: string | null;
  /** Takes it back: the caller gets a StoppedError. */
  readonly stop: () => void;
}

interface PendingRequests {
  readonly pending: readonly PendingRequest[];
  readonly begin: (question: PendingRequest) => void;
  readonly end: (key: number) => void;
}

/** All questions that are on their way. */
export const usePendingRequests = create<PendingRequests>()((set) => ({
  pending: [],
  begin: (question) =>
    set(({ pending: open }) => ({ pending: [...open.filter(({ key }) => key !== question.key), question] })),
  end: (key) =>
    set(({ pending: open }) =>
      open.some((one) => one.key === key) ? { pending: open.filter((one) => one.key !== key) } : {},
    ),
}));

/** Notes which questions are on their way, and takes back those that the reader stops: the request itself is given up. */
export const stopExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const takenBack = makeSubject<Operation>();
    const stopped = makeSubject<OperationResult>();
    const { begin, end } = usePendingRequests.getState();
    const note = (operation: Operation): void => {
      const { kind, key, query, context } = operation;
      if (kind === 'teardown') end(key);
      if (kind !== 'query') return;
      const stop = (): void => {
        takenBack.next(makeOperation('teardown', operation, context));
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
      forward(pipe(merge([operations, takenBack.source]), tap(note))),
      tap(({ operation }) => end(operation.key)),
    );
    return merge([answers, stopped.source]);
  };
