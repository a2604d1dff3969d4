import type { CombinedError } from 'urql';

/** Whether what was asked for is not there any more, so that asking again would not help. */
export function isGone({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions }) =>
    ['NOT_FOUND', 'BAD_USER_INPUT'].includes(String(extensions['code'])),
  );
}
