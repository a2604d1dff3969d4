import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useMemo } from 'react';
import { bundle, type Bundle } from '../domain/network/bundles';
import type { Dimmed } from '../domain/what-is-shown/dimming';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Graph } from '../domain/network/graph';
import type { Opened } from '../domain/network/selection';
import type { Scheme } from '../ui/theme/scheme';
import { useVerbLabels, useLevelOfDetail } from './camera/levelOfDetail';
import { useSyncedCamera } from './camera/syncCamera';
import { useCamera } from './camera/useCamera';
import { useReadableLabels } from './elements/labels';
import { toStyle } from './elements/style';
import { applyDimmed, applySelected, applyOpened, syncElements } from './elements/syncElements';
import { fannedBands, toElements } from './elements/toElements';
import { usePlaces } from './layout/usePlaces';
import { useOverlay } from './overlay/useOverlay';

interface ToDraw {
  /** What is drawn, each closed group as one actor. */
  readonly drawn: Graph;
  readonly selection: Opened | null;
  /** The band that the reader fanned out; null: none. */
  readonly opened: string | null;
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
  /** How many neighbours of an actor are not drawn, by its id. */
  readonly unseen: ReadonlyMap<string, number>;
}

interface Drawing {
  readonly bands: readonly Bundle[];
  /** Whether all actors have positions, so that there is something to show. */
  readonly laidOut: boolean;
  /** The canvas over the network, for badges, groups and notes. */
  readonly overlay: RefObject<HTMLCanvasElement | null>;
}

/** Keeps the drawn network in step with the view state. */
export function useDrawing(
  cy: Core | null,
  { drawn, selection, opened, dimmed, scheme, unseen }: ToDraw,
): Drawing {
  const { actors, relations } = drawn;
  const groups = useExplorer((explorer) => explorer.groups);
  const picked = useExplorer((explorer) => explorer.picked);
  const pinned = useExplorer((explorer) => explorer.pinned);
  const notes = useExplorer((explorer) => explorer.notes);
  const closeness = useLevelOfDetail(cy);
  const bands = useMemo(() => bundle(relations), [relations]);
  const looks = useMemo(() => bundle(relations, dimmed.relationIds), [relations, dimmed]);
  const all = closeness === 'relations';
  const open = [...fannedBands(bands, { selection, opened, picked: picked.relationIds, all })].join(' ');
  // Returns the same set for the same bands, so that nothing is compared again when the selection changes.
  const fanned = useMemo(() => new Set(open.split(' ')), [open]);
  const elements = useMemo(
    () => toElements({ actors, bands: looks, fanned, scheme }),
    [actors, looks, fanned, scheme],
  );
  useEffect(() => {
    cy?.style(toStyle(scheme));
  }, [cy, scheme]);
  useEffect(() => {
    if (cy) syncElements(cy, elements, useExplorer.getState().places);
  }, [cy, elements]);
  const laidOut = usePlaces(cy, actors, bands);
  useCamera(cy, laidOut);
  useSyncedCamera(cy, laidOut);
  useReadableLabels(cy, laidOut, actors);
  useVerbLabels(cy, closeness, elements);
  useEffect(() => {
    if (cy) applyDimmed(cy, dimmed);
  }, [cy, dimmed, fanned, drawn]);
  useEffect(() => {
    if (cy) applyOpened(cy, selection, opened);
  }, [cy, selection, opened, fanned, drawn]);
  useEffect(() => {
    if (cy) applySelected(cy, picked);
  }, [cy, picked, fanned, drawn]);
  const overlay = useOverlay(cy, { unseen, pinned, groups, notes, scheme });
  return { bands, laidOut, overlay };
}
