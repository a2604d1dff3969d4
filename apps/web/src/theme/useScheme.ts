import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Scheme } from './scheme';
import { useSchemeChoice } from './useSchemeChoice';

/** The dress that the page wears: what the system forces, else what the reader chose, else what the system asks for. */
export function useScheme(): Scheme {
  const choice = useSchemeChoice(({ choice }) => choice);
  const forced = useMediaQuery('(forced-colors: active)', false, { getInitialValueInEffect: false });
  const contrast = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false });
  const dark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const system = contrast ? 'contrast' : dark ? 'dark' : 'light';
  const chosen = choice === 'system' ? system : choice;
  const scheme = forced ? 'forced' : chosen;
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return scheme;
}
