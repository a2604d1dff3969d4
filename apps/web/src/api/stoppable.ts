import {
  type Exchange,
  makeErrorResult,
  makeOperation,
  type Operation,
  type OperationResult,
} from '@urql/core';
import { makeSubject, merge, pipe, tap } from 'wonka';
import { questionName } from './questionName';
import { useQuestions } from './questions';
import { StoppedFault } from './stoppedFault';

/** Notes which questions are on their way, and takes back those that the reader stops: the request itself is given up. */
export const stoppable: Exchange =
  ({ forward }) =>
  (operations) => {
    const takenBack = makeSubject<Operation>();
    const stopped = makeSubject<OperationResult>();
    const { begin, end } = useQuestions.getState();
    const note = (operation: Operation): void => {
      const { kind, key, query, context } = operation;
      if (kind === 'teardown') end(key);
      if (kind !== 'query') return;
      const stop = (): void => {
        takenBack.next(makeOperation('teardown', operation, context));
        stopped.next(makeErrorResult(operation, new StoppedFault()));
      };
      begin({
        key,
        name: questionName(query),
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
