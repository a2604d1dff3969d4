import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { PassageRange } from '../../domain/passageRange';
import type { PathEnd } from '../../domain/questions/paths';
import { actorsNamedIn, actorsOfDocument } from './deskQueries';
import { nearbyActors } from './nearbyActors';

const MOST = 8;

/** Actors to suggest for a claim on a passage: those that it names, then those named near it. */
export function useNearbyActors(
  documentId: string,
  text: string,
  passage: PassageRange | null,
): readonly PathEnd[] {
  const client = useClient();
  const [actors, setActors] = useState<readonly PathEnd[]>([]);
  const [from, to] = [passage?.from ?? 0, passage?.to ?? 0];
  useEffect(() => {
    if (from >= to) return undefined;
    const left = new AbortController();
    void Promise.all([
      actorsNamedIn(client, text.slice(from, to)),
      actorsOfDocument(client, documentId),
    ]).then(([named, ofDocument]) => {
      if (left.signal.aborted) return;
      const all = [...named, ...nearbyActors(text, { from, to }, ofDocument)];
      setActors([...new Map(all.map((actor) => [actor.id, actor])).values()].slice(0, MOST));
    });
    return () => left.abort();
  }, [client, documentId, text, from, to]);
  return actors;
}
