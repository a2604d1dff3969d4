import type { Core } from 'cytoscape';
import { type JSX, type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Point, withinShape } from '../geometry/geometry';
import styles from './SelectArea.module.css';

/** How the reader draws around actors to select them. */
export type AreaTool = 'box' | 'lasso';

interface SelectAreaProps {
  readonly cy: Core;
  readonly tool: AreaTool;
  /** The actors inside, and whether they are added to those that were selected before. */
  readonly onArea: (actorIds: readonly string[], added: boolean) => void;
  /** The drawing is cancelled. */
  readonly onLeave: () => void;
}

/** Pixels between two points of a freehand line. */
const step = 4;

/** Covers the network while the reader draws around actors to select them. Escape ends it at any time. */
export function SelectArea({ cy, tool, onArea, onLeave }: SelectAreaProps): JSX.Element {
  const [line, setLine] = useState<readonly Point[]>([]);
  const added = useRef(false);
  useEffect(() => {
    // Wherever the focus is, and before Escape clears the selection.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onLeave();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [onLeave]);
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const shape = tool === 'box' ? corners(line) : line;
  return (
    <svg
      className={styles.area}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        added.current = event.shiftKey || event.ctrlKey || event.metaKey;
        setLine([at(event)]);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0 || line.length === 0) return;
        const next = at(event);
        const last = line.at(-1);
        if (last && Math.hypot(next.x - last.x, next.y - last.y) >= step) setLine([...line, next]);
      }}
      onPointerUp={() => {
        // The drag began outside or was only a click: nothing was drawn around.
        if (shape.length < 2) {
          setLine([]);
          return;
        }
        const within = cy
          .nodes()
          .toArray()
          .filter((node) => !node.hasClass('dimmed') && withinShape(node.renderedPosition(), shape))
          .map((node) => node.id());
        setLine([]);
        onArea(within, added.current);
      }}
    >
      {shape.length > 1 && <polygon points={shape.map(({ x, y }) => `${x},${y}`).join(' ')} />}
    </svg>
  );
}

function corners(line: readonly Point[]): Point[] {
  const [a, b] = [line[0], line.at(-1)];
  if (!a || !b || line.length < 2) return [];
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}
