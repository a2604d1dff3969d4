import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import { bundle } from '../state/bundle';
import type { Dimmed } from '../state/dimmed';
import type { GraphActor } from '../state/graphActor';
import type { GraphRelation } from '../state/graphRelation';
import type { Selection } from '../state/selection';
import type { Scheme } from '../theme/scheme';
import { applyDimmed } from './applyDimmed';
import { applySelection } from './applySelection';
import { fannedBands } from './fannedBands';
import { fitAll } from './fitAll';
import styles from './GraphView.module.css';
import { syncElements } from './syncElements';
import { toElements } from './toElements';
import { toStyle } from './toStyle';
import { useCamera } from './useCamera';
import { useCloseness } from './useCloseness';
import { useCytoscape } from './useCytoscape';
import { useGestures } from './useGestures';
import { useKeys } from './useKeys';
import { usePlaces } from './usePlaces';
import { useReadableLabels } from './useReadableLabels';
import { zoomBy } from './zoomBy';

interface GraphViewProps {
  readonly actors: readonly GraphActor[];
  readonly relations: readonly GraphRelation[];
  readonly selection: Selection | null;
  readonly dimmed: Dimmed;
  readonly scheme: Scheme;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onExpand: (actorId: string) => void;
}

/** The network, edge to edge: who stands how to whom, and how firmly that is known. */
export default function GraphView({
  actors,
  relations,
  selection,
  dimmed,
  scheme,
  onSelect,
  onExpand,
}: GraphViewProps): JSX.Element {
  const [container, cy] = useCytoscape();
  const [opened, setOpened] = useState<string | null>(null);
  const closeness = useCloseness(cy);
  const bands = useMemo(() => bundle(relations), [relations]);
  const fanned = useMemo(
    () => fannedBands(bands, { selection, opened, all: closeness === 'relations' }),
    [bands, selection, opened, closeness],
  );

  useEffect(() => {
    cy?.style(toStyle(scheme));
  }, [cy, scheme]);
  useEffect(() => {
    if (cy) syncElements(cy, toElements({ actors, bands, fanned, scheme }));
  }, [cy, actors, bands, fanned, scheme]);
  const laidOut = usePlaces(cy, actors, bands);
  useCamera(cy, laidOut);
  useReadableLabels(cy, laidOut, actors);
  useEffect(() => {
    cy?.edges().toggleClass('near', closeness !== 'far');
  }, [cy, closeness, fanned, actors, relations]);
  useEffect(() => {
    if (cy) applyDimmed(cy, dimmed);
  }, [cy, dimmed, fanned, actors, relations]);
  useEffect(() => {
    if (cy) applySelection(cy, selection, opened);
  }, [cy, selection, opened, fanned, actors, relations]);

  const select = useCallback(
    (next: Selection | null) => {
      if (next === null) setOpened(null);
      onSelect(next);
    },
    [onSelect],
  );
  useGestures(cy, { onSelect: select, onExpand, onFan: setOpened });
  const onKey = useKeys(cy, { selection, onSelect: select, onExpand });

  return (
    <div className={styles.view}>
      <div
        ref={container}
        className={laidOut ? styles.canvas : `${styles.canvas} ${styles.waiting}`}
        role="application"
        aria-label={`Network of ${actors.length} actors and ${relations.length} relations. Enter picks the actor in the middle, arrow keys go from actor to actor, Enter expands, Escape clears, plus and minus zoom, 0 shows all. The list in the side panel has the same actors and relations as buttons.`}
        tabIndex={0}
        onKeyDown={onKey}
      />
      {!laidOut && actors.length > 0 && (
        <p className={styles.busy} role="status">
          Laying out the network…
        </p>
      )}
      <div className={styles.buttons} role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" onClick={() => cy && zoomBy(cy, 1.25)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => cy && zoomBy(cy, 0.8)}>
          −
        </button>
        <button type="button" aria-label="Show the whole network" onClick={() => cy && fitAll(cy)}>
          ⤢
        </button>
      </div>
    </div>
  );
}
