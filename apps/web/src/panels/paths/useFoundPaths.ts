import { useQuery } from 'urql';
import { faultWords } from '../../api/faultWords';
import type { FoundPath } from '../../api/foundPath';
import { foundPaths } from '../../api/foundPaths';
import { writtenQuestion } from '../../state/address/writtenQuestion';
import type { PathQuestion } from '../../state/paths/pathQuestion';
import { pathVariables } from '../../state/paths/pathVariables';

/** What became of a question for connections. */
type FoundPaths =
  | { readonly state: 'idle'; readonly words: string }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly advice: string; readonly retry: () => void }
  | { readonly state: 'found'; readonly paths: readonly FoundPath[]; readonly more: boolean };

/** Asks the server for connections whenever the question is whole and changes. */
export function useFoundPaths(question: PathQuestion): FoundPaths {
  const { from, to, types } = question;
  const whole = from !== null && to !== null && from.id !== to.id && types?.length !== 0;
  const variables = pathVariables(writtenQuestion(question));
  const [{ data, error, fetching }, ask] = useQuery({
    query: foundPaths,
    variables,
    pause: !whole,
  });
  if (from !== null && from.id === to?.id) return { state: 'idle', words: 'Choose two different actors.' };
  if (from === null || to === null) {
    return { state: 'idle', words: 'Choose two actors to see by which paths they are connected.' };
  }
  if (!whole) return { state: 'idle', words: 'Choose at least one type of relation to follow.' };
  if (fetching) return { state: 'waiting' };
  if (error) {
    return {
      state: 'failed',
      advice: faultWords(error),
      retry: () => ask({ requestPolicy: 'network-only' }),
    };
  }
  const paths = data?.paths ?? [];
  return { state: 'found', paths, more: paths.length === variables.limit };
}
