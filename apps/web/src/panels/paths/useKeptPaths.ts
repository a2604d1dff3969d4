import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { faultWords } from '../../api/faultWords';
import { foundChains } from '../../api/foundChains';
import type { FoundPath } from '../../api/foundPath';
import { useExplorer } from '../../state/explorer';

interface KeptPaths {
  /** In the order in which they were put aside; without what is not known yet, or not found any more. */
  readonly kept: readonly FoundPath[];
  /** Why some are not there; null: all are, or are on their way. */
  readonly missing: string | null;
}

/** The chains that were put aside, as they are found. What was found on this page already is not asked for again. */
export function useKeptPaths(): KeptPaths {
  const client = useClient();
  const refs = useExplorer((explorer) => explorer.keptChains);
  const [known, setKnown] = useState<ReadonlyMap<string, FoundPath>>(new Map());
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (refs.length === 0) return undefined;
    let gone = false;
    void foundChains(client, refs).then(({ chains, faults: [fault] }) => {
      if (gone) return;
      setKnown(chains);
      if (refs.every(({ key }) => chains.has(key))) setMissing(null);
      else if (fault) setMissing(`A pinned path could not be found again. ${faultWords(fault)}`);
      else setMissing('A pinned path is not found any more: what it rests on has changed.');
    });
    return () => {
      gone = true;
    };
  }, [client, refs]);
  return {
    kept: refs.flatMap(({ key }) => known.get(key) ?? []),
    missing: refs.length === 0 ? null : missing,
  };
}
