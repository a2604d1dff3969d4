import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The colour schemes of the page: three of its own, and the system colours where the system forces them on every page. */
export type Scheme = 'light' | 'dark' | 'contrast' | 'forced';

/** The scheme that the reader chose; `system`: as in the system. */
export type SchemeChoice = Exclude<Scheme, 'forced'> | 'system';

interface Choice {
  readonly choice: SchemeChoice;
  readonly choose: (choice: SchemeChoice) => void;
}

/** The scheme that the reader chose, remembered in this browser. */
export const useSchemeChoice = create<Choice>()(
  persist((set) => ({ choice: 'system', choose: (choice) => set({ choice }) }), {
    name: 'entente-appearance',
  }),
);

/** The scheme in use: what the system forces, else what the reader chose, else what the system prefers. */
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
