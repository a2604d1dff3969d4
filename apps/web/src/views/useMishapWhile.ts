import { useEffect } from 'react';
import { useMishap } from '../state/mishap';

/** Tells the reader of something that failed, for as long as it does; null: it does not. */
export function useMishapWhile(words: string | null, again: () => void): void {
  useEffect(() => {
    if (words === null) return undefined;
    const { tell } = useMishap.getState();
    tell(words, again);
    return () => {
      const mishap = useMishap.getState();
      if (mishap.words === words) mishap.close();
    };
  }, [words, again]);
}
