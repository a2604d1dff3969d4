import '@fontsource-variable/source-sans-3/wght.css';
import './fonts.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Loader.css';
import './schemes.css';
import './page.css';
import { defaultVariantColorsResolver, MantineProvider, type VariantColorsResolver } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { useScheme } from './scheme';

/** White on the accent, Mantine's default, is not legible in the dark scheme. */
const variantColorResolver: VariantColorsResolver = (input) => ({
  ...defaultVariantColorsResolver(input),
  ...(input.variant === 'filled' ? { color: 'var(--on-accent)' } : {}),
});

/** Fonts, colours and the parts of Mantine that the page uses. No style is inserted at run time: the page's content security policy forbids it. */
export function ExplorerTheme({ children }: { readonly children: ReactNode }): JSX.Element {
  const scheme = useScheme();
  return (
    <MantineProvider
      forceColorScheme={scheme === 'dark' ? 'dark' : 'light'}
      withCssVariables={false}
      withGlobalClasses={false}
      theme={{ cursorType: 'pointer', respectReducedMotion: true, focusRing: 'auto', variantColorResolver }}
    >
      {children}
    </MantineProvider>
  );
}
