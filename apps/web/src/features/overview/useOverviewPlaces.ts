import { useEffect, useState } from 'react';
import { wrapLabel } from '../../graph-view/geometry/sizes';
import { layOut } from '../../graph-view/layout/layOut';
import { actorDiameter, type DrawnOverview, type OverviewActor } from './drawnOverview';

/** Pixels: width of a letter of a label, and line height. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
const LETTER = 6.6;
/** Lines of a name at most: longer names end in three dots. */
const LINES = 2;
/** Pixels between the drawing and the edge of its window. */
const RIM = 12;

/** An actor in the drawing, in pixels from the upper left corner of the window. */
export interface PlacedActor extends OverviewActor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its name in lines. */
  readonly label: readonly string[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Pixels at the top that something else covers. */
  readonly top: number;
  /** And at the bottom. */
  readonly foot: number;
}

export interface OverviewPlaces {
  readonly of: DrawnOverview;
  readonly actors: readonly PlacedActor[];
  /** The factor by which labels are smaller than designed so that all have room: 1 is the designed size. */
  readonly scale: number;
}

/**
 * The positions of the actors of an overview, such that no name covers another; null until they are computed. The same overview in the same window
 * gets the same positions.
 */
export function useOverviewPlaces(
  drawn: DrawnOverview,
  { width, height: whole, top, foot }: Room,
): OverviewPlaces | null {
  const height = whole - foot;
  const [places, setPlaces] = useState<OverviewPlaces | null>(null);
  useEffect(() => {
    if (width <= 0 || height <= top || drawn.actors.length === 0) return undefined;
    const ending = new AbortController();
    const most = Math.max(...drawn.actors.map(({ relationCount }) => relationCount));
    const sized = drawn.actors.map((actor) => ({
      ...actor,
      radius: actorDiameter(actor.relationCount, most) / 2,
      label: labelOf(actor.name),
    }));
    const reaches = sized.map(({ id, radius, label }) => {
      const half = Math.max(radius, (Math.max(...label.map(({ length }) => length)) * LETTER) / 2) + 2;
      return {
        id,
        left: half,
        right: half,
        above: radius + 2,
        below: radius + label.length * LABEL_LINE + 4,
      };
    });
    const request = {
      layout: 'force' as const,
      actors: reaches,
      links: drawn.bands.map(({ from, to, count, cooperation, conflict, forward, backward }) => ({
        from,
        to,
        weight: count,
        pull: cooperation - conflict,
        ahead: forward - backward,
      })),
      window: { width, height: height - top },
    };
    layOut(request, ending.signal).then(
      (at) => {
        const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
        for (const { id, left, right, above, below } of reaches) {
          const { x, y } = at.get(id) ?? { x: 0, y: 0 };
          box.left = Math.min(box.left, x - left);
          box.right = Math.max(box.right, x + right);
          box.top = Math.min(box.top, y - above);
          box.bottom = Math.max(box.bottom, y + below);
        }
        const room = { width: width - 2 * RIM, height: height - top - 2 * RIM };
        const scale = Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
        // A drawing narrower than its window is stretched to its width.
        const spread = {
          x: Math.min(1.6, room.width / (box.right - box.left)),
          y: Math.min(1.6, room.height / (box.bottom - box.top)),
        };
        const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
        setPlaces({
          of: drawn,
          scale,
          actors: sized.map((actor) => {
            const { x, y } = at.get(actor.id) ?? { x: 0, y: 0 };
            return {
              ...actor,
              radius: actor.radius * scale,
              x: width / 2 + (x - middle.x) * Math.max(scale, spread.x),
              y: top + (height - top) / 2 + (y - middle.y) * Math.max(scale, spread.y),
            };
          }),
        });
      },
      (error: unknown) => {
        if (!ending.signal.aborted) throw error;
      },
    );
    return () => ending.abort();
  }, [drawn, width, height, top]);
  return places?.of === drawn ? places : null;
}

function labelOf(name: string): readonly string[] {
  const lines = wrapLabel(name).split('\n');
  return lines.length <= LINES ? lines : [...lines.slice(0, LINES - 1), `${lines[LINES - 1] ?? ''}…`];
}
