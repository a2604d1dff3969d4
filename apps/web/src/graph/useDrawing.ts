import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useMemo } from 'react';
import { bundle, type Bundle } from '../state/bundle';
import type { Dimmed } from '../state/dimmed';
import { useExplorer } from '../state/explorer';
import type { Graph } from '../state/graph';
import type { Selection } from '../state/selection';
import type { Scheme } from '../theme/scheme';
import { applyDimmed } from './applyDimmed';
import { applyPicked } from './applyPicked';
import { applySelection } from './applySelection';
import { fannedBands } from './fannedBands';
import { syncElements } from './syncElements';
import { toElements } from './toElements';
import { toStyle } from './toStyle';
import { useCamera } from './useCamera';
import { useCloseness } from './useCloseness';
import { useOverlay } from './useOverlay';
import { usePlaces } from './usePlaces';
import { useReadableLabels } from './useReadableLabels';
import { useSeen } from './useSeen';
import { useUnseen } from './useUnseen';
import { useVerbs } from './useVerbs';

interface ToDraw {
  /** What is drawn, closed groups as one actor each. */
  readonly drawn: Graph;
  readonly selection: Selection | null;
  /** The band that is fanned out by hand; null: none. */
  readonly opened: string | null;
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
}

interface Drawing {
  readonly bands: readonly Bundle[];
  /** Whether everybody stands somewhere, so that there is something to see. */
  readonly laidOut: boolean;
  /** How many neighbours of an actor are not drawn, by its id. */
  readonly unseen: ReadonlyMap<string, number>;
  /** The canvas over the network, for badges, groups and notes. */
  readonly overlay: RefObject<HTMLCanvasElement | null>;
}

/** Keeps the drawn network as the picture has it. */
export function useDrawing(cy: Core | null, { drawn, selection, opened, dimmed, scheme }: ToDraw): Drawing {
  const { actors, relations } = drawn;
  const groups = useExplorer((explorer) => explorer.groups);
  const picked = useExplorer((explorer) => explorer.picked);
  const pinned = useExplorer((explorer) => explorer.pinned);
  const notes = useExplorer((explorer) => explorer.notes);
  const closeness = useCloseness(cy);
  const bands = useMemo(() => bundle(relations), [relations]);
  const all = closeness === 'relations';
  const open = [...fannedBands(bands, { selection, opened, picked: picked.relationIds, all })].join(' ');
  // The same bands are the same set, so that nothing is compared anew for another selection.
  const fanned = useMemo(() => new Set(open.split(' ')), [open]);
  const elements = useMemo(
    () => toElements({ actors, bands, fanned, scheme }),
    [actors, bands, fanned, scheme],
  );
  useEffect(() => {
    cy?.style(toStyle(scheme));
  }, [cy, scheme]);
  useEffect(() => {
    if (cy) syncElements(cy, elements, useExplorer.getState().places);
  }, [cy, elements]);
  const laidOut = usePlaces(cy, actors, bands);
  useCamera(cy, laidOut);
  useSeen(cy, laidOut);
  useReadableLabels(cy, laidOut, actors);
  useVerbs(cy, closeness, elements);
  useEffect(() => {
    if (cy) applyDimmed(cy, dimmed);
  }, [cy, dimmed, fanned, drawn]);
  useEffect(() => {
    if (cy) applySelection(cy, selection, opened);
  }, [cy, selection, opened, fanned, drawn]);
  useEffect(() => {
    if (cy) applyPicked(cy, picked);
  }, [cy, picked, fanned, drawn]);
  const unseen = useUnseen(actors);
  const overlay = useOverlay(cy, { unseen, pinned, groups, notes, scheme });
  return { bands, laidOut, unseen, overlay };
}
