import { useEffect } from 'react';
import { useClient } from 'urql';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { NavigationState } from '../../domain/page-state/navigation';
import { useErrorNotice } from '../../ui/errorNotice';
import { usePaths } from '../paths/pathsState';
import type * as addressPart from './keepAddress';

type AddressPart = typeof addressPart;
let part: AddressPart | null = null;

/** Loads what reads and writes addresses. An address without a query needs it only once there is something to write. */
export async function loadAddress(): Promise<AddressPart> {
  part ??= await import('./keepAddress');
  return part;
}

/** Whether the address has more of a view than navigation, such as where actors stand; false until `loadAddress` is done. */
export const restoresView = (): boolean => part?.hasViewState(location.search) ?? false;

/** Keeps the address of the browser and the view in step, see `keepAddress`. */
export function useAddress(way: 'read' | 'read and write' = 'read and write'): void {
  const client = useClient();
  useEffect(() => {
    let ended = false;
    let stop = (): void => undefined;
    const begin = (): void => {
      stop();
      stop = () => undefined;
      loadAddress().then(
        ({ keepAddress }) => {
          if (!ended) stop = keepAddress(client, way);
        },
        () =>
          useErrorNotice
            .getState()
            .show('The part of the page that reads and writes its address did not come.', begin),
      );
    };
    if (part) stop = part.keepAddress(client, way);
    else if (location.search !== '') begin();
    else if (way === 'read and write') stop = onFirstChange(begin);
    return () => {
      ended = true;
      stop();
    };
  }, [client, way]);
}

/** Calls once, when there may be something to write: after the reader went somewhere, or the first graph is there and drawn. */
function onFirstChange(act: () => void): () => void {
  const now = (): void => {
    stop();
    act();
  };
  const onceIdle = (): void => {
    stop();
    // Safari has none.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 1000 });
    else setTimeout(act, 500);
  };
  const stops = [
    useExplorer.subscribe((explorer, before) => {
      if (hasNavigated(explorer, before)) now();
      else if (before.graph !== null) onceIdle();
    }),
    usePaths.subscribe(now),
  ];
  addEventListener('popstate', now);
  const stop = (): void => {
    removeEventListener('popstate', now);
    for (const one of stops) one();
  };
  return stop;
}

const hasNavigated = (now: NavigationState, before: NavigationState): boolean =>
  (['selection', 'filters', 'view', 'clocks', 'dates'] as const).some((part) => now[part] !== before[part]);
