import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { useExplorer } from '../state/explorer';
import { viewTitles } from './viewTitles';

interface MainRegionProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** The main part of the page, called after the view that it shows. Whoever was in a view that goes is taken to the one that comes. */
export function MainRegion({ className, children }: MainRegionProps): JSX.Element {
  const view = useExplorer((explorer) => explorer.view);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(view);
  useEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    const at = document.activeElement;
    if (at === document.body || main.current?.contains(at) === true)
      main.current?.focus({ preventScroll: true });
  }, [view]);
  return (
    <main ref={main} id="main" className={className} aria-label={viewTitles[view]} tabIndex={-1}>
      {children}
    </main>
  );
}
