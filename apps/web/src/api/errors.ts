import type { CombinedError } from 'urql';
import { StoppedError } from './requests';

/** An error and what to do about it, in one or two sentences. */
export function describeError({ networkError, graphQLErrors, response }: CombinedError): string {
  if (networkError instanceof StoppedError) return networkError.message;
  const [first] = graphQLErrors;
  if (first?.extensions['code'] === 'INTERNAL_SERVER_ERROR') {
    return `${sentence(first.message)} Try again; if it goes on, tell the administrator of the server.`;
  }
  if (first) return sentence(first.message);
  const status = response instanceof Response ? response.status : null;
  if (networkError === undefined || status === null) {
    return 'The server does not answer. Check that it is running and that you are connected, then try again.';
  }
  if (status === 429 || (status >= 502 && status <= 504)) {
    return 'The server is too busy, or not ready yet. Wait a few seconds, then try again.';
  }
  if (status === 401 || status === 403) {
    return 'The server does not let you read this. Ask its administrator for access, then try again.';
  }
  return 'The server gave an answer that this page does not understand. Try again; if it goes on, reload the page.';
}

/** A message as a sentence. */
export function sentence(message: string): string {
  return /[.?!]$/u.test(message) ? message : `${message}.`;
}

/** Whether the thing asked for does not exist, so that a retry would not help. */
export function isGone({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions }) =>
    ['NOT_FOUND', 'BAD_USER_INPUT'].includes(String(extensions['code'])),
  );
}

/** What the server finds wrong with an input. */
export interface InputProblem {
  readonly message: string;
  /** The field at fault, as `citations.0.quote`; null where it is none. */
  readonly field: string | null;
  readonly code: string | null;
  /** The actor that is there already, where that is the conflict. */
  readonly actorId: string | null;
}

/** What is wrong with what was sent, by its field. */
export function inputProblem(error: CombinedError): InputProblem {
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const text = (name: string): string | null => {
    const value = extensions[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    message: describeError(error),
    field: text('field'),
    code: text('code'),
    actorId: text('actorId'),
  };
}
