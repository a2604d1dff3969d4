import { arrange } from './arrange';
import { discomfort } from './discomfort';
import { fillWindow } from './fillWindow';
import type { LayoutRequest } from './layoutRequest';
import { looseSprings } from './looseSprings';
import type { Point } from './point';
import { removeOverlaps } from './removeOverlaps';
import { roomyWindow } from './roomyWindow';
import { rowBeneath } from './rowBeneath';
import { springs } from './springs';
import { startPositions } from './startPositions';
import { untangle } from './untangle';

/** A large network has no time for more than one try. */
const tries = ({ actors }: LayoutRequest): number =>
  Math.max(1, Math.min(8, Math.floor(320 / (actors.length + 1))));

/** From so many actors on, springs that reckon each against each other take too long. */
const large = 120;

/** Of the tries, so many are untangled. */
const finalists = 3;

/** Nor, a larger one still, for being untangled by hand: as many rounds as a second or two allows. */
const rounds = ({ actors, ties }: LayoutRequest): number =>
  Math.min(350, Math.floor(4e6 / (1 + ties.length * (actors.length + ties.length))));

interface Try {
  readonly at: Map<string, Point>;
  /** The discomfort of all actors. */
  readonly strain: number;
}

function judged(request: LayoutRequest, at: Map<string, Point>): Try {
  const arrangement = arrange(request, at);
  return { at, strain: request.actors.reduce((sum, _, index) => sum + discomfort(index, arrangement), 0) };
}

const leastStrained = (a: Try, b: Try): number => a.strain - b.strain;

/** The middle of the network's lower edge. */
function foot(actors: LayoutRequest['actors'], at: ReadonlyMap<string, Point>): Point {
  const reaches = actors.map(({ id, left, right, below }) => {
    const { x, y } = at.get(id) ?? { x: 0, y: 0 };
    return { left: x - left, right: x + right, bottom: y + below };
  });
  const left = Math.min(...reaches.map((reach) => reach.left));
  const right = Math.max(...reaches.map((reach) => reach.right));
  return { x: (left + right) / 2, y: Math.max(...reaches.map(({ bottom }) => bottom)) };
}

/**
 * A place for every actor: the easiest to read of several tries, drawn out to the window's shape, no label on
 * another, those without relations beneath. The same request has the same answer.
 */
export function layoutNetwork(request: LayoutRequest): Map<string, Point> {
  const { actors } = request;
  const window = roomyWindow(request);
  const tied = new Set(request.ties.flatMap(({ from, to }) => [from, to]));
  const alone = rowBeneath(
    actors.filter(({ id }) => !tied.has(id)),
    window.width,
  );
  const core = {
    ...request,
    actors: actors.filter(({ id }) => tied.has(id)),
    window: { width: window.width, height: Math.max(window.height / 2, window.height - alone.height) },
  };
  if (core.actors.length === 0) return new Map(alone.places);
  const at = core.actors.length > large ? looseSprings(core) : easiestToRead(core);
  const under = foot(core.actors, at);
  for (const [id, { x, y }] of alone.places) at.set(id, { x: under.x + x, y: under.y + y });
  return at;
}

function easiestToRead(core: LayoutRequest): Map<string, Point> {
  const starts = Array.from({ length: tries(core) }, (_, seed) =>
    judged(core, removeOverlaps(core.actors, fillWindow(core, springs(core, startPositions(core, seed))))),
  );
  const [best] = starts
    .sort(leastStrained)
    .slice(0, finalists)
    .map((start) => judged(core, removeOverlaps(core.actors, untangle(core, start.at, rounds(core)))))
    .sort(leastStrained);
  return best?.at ?? new Map<string, Point>();
}
