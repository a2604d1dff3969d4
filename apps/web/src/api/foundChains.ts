import type { Client, CombinedError } from '@urql/core';
import { isKeyOf } from '../state/paths/chainKey';
import type { ChainRef } from '../state/paths/chainRef';
import { pathVariables } from '../state/paths/pathVariables';
import type { FoundPath } from './foundPath';
import { foundPaths } from './foundPaths';

const asking = { words: 'Looking for the paths of this view again…' };

interface FoundChains {
  /** By their keys; without what is not found any more. */
  readonly chains: ReadonlyMap<string, FoundPath>;
  /** Why there is nothing for some of them. */
  readonly faults: readonly CombinedError[];
}

/** Asks again by what questions chains were found, each once. */
export async function foundChains(client: Client, refs: readonly ChainRef[]): Promise<FoundChains> {
  const questions = new Map(refs.map(({ question }) => [JSON.stringify(question), question]));
  const answers = await Promise.all(
    [...questions.values()].map((question) =>
      client.query(foundPaths, pathVariables(question), asking).toPromise(),
    ),
  );
  const paths = answers.flatMap(({ data }) => data?.paths ?? []);
  return {
    chains: new Map(
      refs.flatMap(({ key }) => {
        const path = paths.find((one) => isKeyOf(key, one));
        return path ? [[key, path] as const] : [];
      }),
    ),
    faults: answers.flatMap(({ error }) => error ?? []),
  };
}
