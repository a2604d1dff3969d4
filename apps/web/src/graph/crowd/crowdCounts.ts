import { readableSize } from '../elements/readableSize';
import type { Box } from '../labels/box';
import { BoxGrid } from '../labels/boxGrid';
import { labelBox } from '../labels/labelBox';
import type { Crowd } from './crowd';
import { course, lineCourse } from './lineCourse';

/** Of a figure, in parts of the type size. */
const figureWidth = 0.6;
/** Room around a count, in parts of the type size, so that counts do not run together. */
const around = 0.4;

interface Seen {
  readonly actors: readonly number[];
  readonly lines: readonly number[];
  /** Whose names are written. */
  readonly named: readonly number[];
}

/**
 * Which bands say how many relations they stand for in type that can be read, at a zoom at which what stands on lines is too small: the
 * broader before the narrower, as far as there is room beside actors, names and each other.
 */
export function crowdCounts(crowd: Crowd, { actors, lines, named }: Seen, zoom: number): Set<number> {
  const { scene, places } = crowd;
  const type = readableSize(zoom);
  const taken = new BoxGrid<string>(4 * type);
  const at = (actor: number) => ({ x: places[2 * actor] ?? 0, y: places[2 * actor + 1] ?? 0 });
  for (const actor of actors) {
    const size = scene.actors.size[actor] ?? 0;
    taken.add(`shape ${actor}`, { ...at(actor), width: size, height: size });
  }
  for (const actor of named) {
    const label = (scene.actors.label[actor] ?? '').split('\n');
    taken.add(`name ${actor}`, labelBox(label, at(actor), (scene.actors.size[actor] ?? 0) / 2, type));
  }
  const breadth = (line: number): number => scene.lineLooks[scene.lines.look[line] ?? 0]?.width ?? 0;
  const bands = lines.filter((line) => scene.lineLooks[scene.lines.look[line] ?? 0]?.band === true);
  const counted = new Set<number>();
  for (const line of bands.sort((a, b) => breadth(b) - breadth(a) || a - b)) {
    const box = boxOn(crowd, line, type);
    if (box === null || taken.overlaps(`count ${line}`, box)) continue;
    taken.add(`count ${line}`, box);
    counted.add(line);
  }
  return counted;
}

/** Where the count of a band stands, with room around it; null where it says none, or the band is too short for it to be told whose it is. */
function boxOn(crowd: Crowd, line: number, type: number): Box | null {
  const text = crowd.scene.words[crowd.scene.lines.mark[line] ?? 0] ?? '';
  lineCourse(crowd, line);
  const { x1, y1, x2, y2, bendX, bendY, bent, length } = course;
  const width = (text.length * figureWidth + around) * type;
  if (text === '' || length < width) return null;
  const middle = bent
    ? { x: (x1 + 2 * bendX + x2) / 4, y: (y1 + 2 * bendY + y2) / 4 }
    : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return { ...middle, width, height: (1 + around) * type };
}
