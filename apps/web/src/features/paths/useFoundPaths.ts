import { useEffect, useState } from 'react';
import { useQuery, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { questionByIds, type PathQuestion } from '../../domain/questions/paths';
import { type FoundPath, foundPaths, pathVariables, findPathsAgain } from './pathQueries';

/** State of a question for paths. */
type FoundPaths =
  | { readonly state: 'idle'; readonly words: string }
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly advice: string; readonly retry: () => void }
  | { readonly state: 'found'; readonly paths: readonly FoundPath[]; readonly more: boolean };

/** Queries paths whenever the question is complete and changes. */
export function useFoundPaths(question: PathQuestion): FoundPaths {
  const { from, to, types } = question;
  const whole = from !== null && to !== null && from.id !== to.id && types?.length !== 0;
  const variables = pathVariables(questionByIds(question));
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
      advice: describeError(error),
      retry: () => ask({ requestPolicy: 'network-only' }),
    };
  }
  const paths = data?.paths ?? [];
  return { state: 'found', paths, more: paths.length === variables.limit };
}

interface PinnedPaths {
  /** In the order they were pinned, without those loading or no longer found. */
  readonly pinned: readonly FoundPath[];
  /** Message if some are missing; null otherwise. */
  readonly missing: string | null;
}

/** The pinned paths, found again. */
export function usePinnedPaths(): PinnedPaths {
  const client = useClient();
  const refs = useExplorer((explorer) => explorer.keptChains);
  const [known, setKnown] = useState<ReadonlyMap<string, FoundPath>>(new Map());
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (refs.length === 0) return undefined;
    let gone = false;
    void findPathsAgain(client, refs).then(({ paths: chains, errors: [problem] }) => {
      if (gone) return;
      setKnown(chains);
      if (refs.every(({ key }) => chains.has(key))) setMissing(null);
      else if (problem) setMissing(`A pinned path could not be found again. ${describeError(problem)}`);
      else setMissing('A pinned path is not found any more: what it rests on has changed.');
    });
    return () => {
      gone = true;
    };
  }, [client, refs]);
  return {
    pinned: refs.flatMap(({ key }) => known.get(key) ?? []),
    missing: refs.length === 0 ? null : missing,
  };
}
