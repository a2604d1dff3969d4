import type { ResultOf } from 'gql.tada';
import { sentence } from '../../api/errors';
import { graphql } from '../../api/graphql';

export const sessionsQuery = graphql(`
  query Sessions {
    viewer {
      sessions {
        id
        signedInAt
        expiresAt
        userAgent
        current
      }
    }
  }
`);

export type Session = ResultOf<typeof sessionsQuery>['viewer']['sessions'][number];

/** Asks for a change of the account. What is wrong, as a sentence; null where it was done. */
async function post(path: string, body?: object): Promise<string | null> {
  try {
    const response = await fetch(`/account/${path}`, {
      method: 'POST',
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    });
    if (response.ok) return null;
    const { errors } = (await response.json()) as { errors?: readonly { message: string }[] };
    return sentence(errors?.[0]?.message ?? 'The server did not do it');
  } catch {
    return 'The server does not answer. Check that it is running and that you are connected, then try again.';
  }
}

/** What is wrong, as a sentence about the name, which the API calls by its field; null where it was taken. */
export async function giveName(name: string): Promise<string | null> {
  const problem = await post('name', { name });
  return problem?.replace(/^name\b/u, 'The name') ?? null;
}

export const endSession = (id: string): Promise<string | null> =>
  post(`sessions/${encodeURIComponent(id)}/end`);

/** Signs out, and shows the page as a guest has it. What is wrong, as a sentence. */
export async function signOut(): Promise<string | null> {
  const problem = await post('sign-out');
  if (problem === null) location.reload();
  return problem;
}
