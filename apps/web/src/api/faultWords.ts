import type { CombinedError } from 'urql';
import { StoppedFault } from './stoppedFault';

/** What went wrong, and what to do, in a sentence or two. */
export function faultWords(error: CombinedError): string {
  if (error.networkError instanceof StoppedFault) return error.networkError.message;
  if (error.networkError) {
    return 'The server does not answer. Check that it is running and that you are connected, then try again.';
  }
  const [first] = error.graphQLErrors;
  return first?.message ?? 'The server gave an answer that this page does not understand. Try again.';
}
