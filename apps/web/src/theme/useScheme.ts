import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Scheme } from './scheme';
import { useSchemeChoice } from './useSchemeChoice';

/** The dress that the page wears: what the reader chose, else what the system asks for. */
export function useScheme(): Scheme {
  const choice = useSchemeChoice(({ choice }) => choice);
  const contrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const dark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const system = contrast ? 'contrast' : dark ? 'dark' : 'light';
  const scheme = choice === 'system' ? system : choice;
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return scheme;
}
