import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import { bundle } from '../state/bundle';
import type { Dimmed } from '../state/dimmed';
import type { GraphActor } from '../state/graphActor';
import type { GraphRelation } from '../state/graphRelation';
import type { Selection } from '../state/selection';
import type { Scheme } from '../theme/scheme';
import { applyDimmed } from './applyDimmed';
import { applySelection } from './applySelection';
import styles from './GraphView.module.css';
import { fitAll, moveByKey, zoomBy } from './moveByKey';
import { syncElements } from './syncElements';
import { toElements } from './toElements';
import { toStyle } from './toStyle';
import { useCytoscape } from './useCytoscape';
import { useGestures } from './useGestures';
import { usePlaces } from './usePlaces';

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
  const fanned = useMemo(() => fannedBands(relations, selection, opened), [relations, selection, opened]);

  useEffect(() => {
    cy?.style(toStyle(scheme));
  }, [cy, scheme]);
  useEffect(() => {
    if (cy) syncElements(cy, toElements({ actors, relations, fanned, scheme }));
  }, [cy, actors, relations, fanned, scheme]);
  const laidOut = usePlaces(cy, actors, relations);
  useEffect(() => {
    if (cy) applyDimmed(cy, dimmed);
  }, [cy, dimmed, fanned, actors, relations]);
  useEffect(() => {
    if (cy) applySelection(cy, selection);
  }, [cy, selection, fanned, actors, relations]);

  const select = useCallback(
    (next: Selection | null) => {
      if (next === null) setOpened(null);
      onSelect(next);
    },
    [onSelect],
  );
  useGestures(cy, { onSelect: select, onExpand, onFan: setOpened });

  return (
    <div className={styles.view}>
      <div
        ref={container}
        className={laidOut ? styles.canvas : `${styles.canvas} ${styles.waiting}`}
        role="application"
        aria-label={`Network of ${actors.length} actors and ${relations.length} relations. Plus and minus zoom, 0 shows all of it, arrow keys move it. The list in the side panel has the same actors and relations as buttons.`}
        tabIndex={0}
        onKeyDown={(event) => cy && moveByKey(cy, event)}
      />
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

/** The bands that stand open: the one that was opened by hand, and the one that the selected relation is in. */
function fannedBands(
  relations: readonly GraphRelation[],
  selection: Selection | null,
  opened: string | null,
): Set<string> {
  const selected = bundle(relations).find(
    (band) => selection?.kind === 'relation' && band.relations.some(({ id }) => id === selection.id),
  );
  return new Set([selected?.id, opened].filter((id) => id != null));
}
