import { useEffect, useState } from 'react';
import type { ClaimDetails } from '../../api/claims';
import { readText } from '../../api/documentText';
import { passageRange, type PassageRange } from '../../domain/passageRange';

/** The text that a citation stands in, and where. */
interface CitedText {
  readonly text: string;
  readonly range: PassageRange;
}

/** The held texts that a claim cites by characters, by id of the citation. A text that does not come is left out: its passage stays as it is. */
export function useCitedTexts(claim: ClaimDetails): ReadonlyMap<string, CitedText> {
  const [texts, setTexts] = useState<ReadonlyMap<string, CitedText>>(new Map());
  useEffect(() => {
    const left = new AbortController();
    const cited = claim.citations.filter(
      ({ status, anchor }) => status === 'VERIFIED' && anchor.kind === 'TEXT',
    );
    for (const { id, source, anchor } of cited) {
      readText(source.id, left.signal).then(
        (text) => {
          const range = passageRange(text, anchor.fragment);
          if (range !== null && !left.signal.aborted)
            setTexts((before) => new Map(before).set(id, { text, range }));
        },
        () => undefined,
      );
    }
    return () => left.abort();
  }, [claim]);
  return texts;
}
