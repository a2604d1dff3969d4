import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bundle } from '../../domain/network/bundles';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { GraphActor } from '../../domain/network/graph';
import { layoutNames, type LayoutName } from '../../domain/page-state/viewState';
import { applyLayout } from '../../domain/page-state/networkCommands';
import { fitAll } from '../camera/fit';
import { layOut } from './layOut';
import { layoutActor, toLayoutLinks } from './toLayoutRequest';

interface Layouts {
  /** The layout that is being computed; null: none. */
  readonly working: LayoutName | null;
  readonly begin: (layout: LayoutName) => void;
  readonly cancel: () => void;
}

/** Computes a layout that the reader chose, for what is drawn; a later choice aborts an earlier one. */
export function useLayouts(
  cy: Core | null,
  actors: readonly GraphActor[],
  bands: readonly Bundle[],
): Layouts {
  const [working, setWorking] = useState<LayoutName | null>(null);
  const wanted = useRef<AbortController | null>(null);
  const cancel = useCallback(() => {
    wanted.current?.abort();
    wanted.current = null;
    setWorking(null);
  }, []);
  const begin = useCallback(
    (layout: LayoutName) => {
      if (cy === null) return;
      cancel();
      const mine = new AbortController();
      wanted.current = mine;
      setWorking(layout);
      const window = { width: cy.width(), height: cy.height() };
      layOut(
        { layout, actors: actors.map((actor) => layoutActor(actor)), links: toLayoutLinks(bands), window },
        mine.signal,
      ).then(
        (found) => {
          const { execute, announce } = useExplorer.getState();
          cancel();
          cy.one('settled', () => fitAll(cy));
          execute(applyLayout(layout, Object.fromEntries(found)));
          announce(`Layout: ${layoutNames[layout].name.toLowerCase()}. ${layoutNames[layout].shows}.`);
        },
        (error: unknown) => {
          if (mine.signal.aborted) return;
          cancel();
          useExplorer.getState().announce(`The network could not be laid out: ${String(error)}.`);
        },
      );
    },
    [cy, actors, bands, cancel],
  );
  useEffect(() => cancel, [cancel]);
  return { working, begin, cancel };
}
