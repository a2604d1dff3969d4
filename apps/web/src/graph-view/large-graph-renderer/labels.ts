import { chooseLabels, type Labelled, BoxGrid } from '../geometry/labelPlacing';
import { readableSize, labelBox, verbsFrom, type Box } from '../geometry/sizes';
import { course, lineCourse } from './lines';
import { type LargeGraph, Mark } from './scene';

/** The actors whose names are drawn at a zoom: the larger before the smaller, as far as there is room; the open one always. */
export function namedActors(
  { scene, places, marks }: LargeGraph,
  actors: readonly number[],
  zoom: number,
): number[] {
  const { size, label } = scene.actors;
  const type = readableSize(zoom);
  const ranked = [...actors].sort((a, b) => (size[b] ?? 0) - (size[a] ?? 0));
  const shown = chooseLabels(
    ranked.map((actor): Labelled<number> => {
      const at = { x: places[2 * actor] ?? 0, y: places[2 * actor + 1] ?? 0 };
      const width = size[actor] ?? 0;
      return {
        id: actor,
        shape: { ...at, width, height: width },
        label: labelBox((label[actor] ?? '').split('\n'), at, width / 2, type),
      };
    }),
  );
  return actors.filter((actor) => shown.has(actor) || ((marks.actors[actor] ?? 0) & Mark.CHOSEN) !== 0);
}

/** Pixels of the page: smaller text cannot be read. */
const least = 7;
const contested = 1.3;

/** The text on a line. */
interface LineText {
  /** Empty: no text. */
  readonly text: string;
  /** In the network's pixels. */
  readonly size: number;
  /** Whether it is the verb, along the line, instead of the count or mark. */
  readonly isVerb: boolean;
  /** Whether it is drawn since the line is highlighted, above everything else. */
  readonly highlighted: boolean;
}

/**
 * The text on a line at a zoom: the count of a band, or ≠; or the verb, where the line is highlighted or the zoom large enough.
 *
 * @param counted Whether there is room for its count in legible type.
 */
export function lineText(
  { scene, marks }: LargeGraph,
  line: number,
  zoom: number,
  counted: boolean,
): LineText {
  const { lines, lineLooks, words } = scene;
  const highlighted = ((marks.lines[line] ?? 0) & (Mark.LABELLED | Mark.HOVERED)) !== 0;
  const isVerb = highlighted || (zoom >= verbsFrom && lineLooks[lines.look[line] ?? 0]?.band === false);
  const text = words[(isVerb ? lines.verb[line] : lines.mark[line]) ?? 0] ?? '';
  const designed = text === '≠' ? contested * readableSize(1) : readableSize(1);
  const size = isVerb ? readableSize(zoom) : counted ? Math.max(designed, readableSize(zoom)) : designed;
  return { text: size * zoom < least ? '' : text, size, isVerb, highlighted };
}

/** Width of a digit, as a share of the type size. */
const figureWidth = 0.6;
/** Space around a count, as a share of the type size, so that counts do not touch. */
const around = 0.4;

interface Seen {
  readonly actors: readonly number[];
  readonly lines: readonly number[];
  /** The actors whose names are drawn. */
  readonly named: readonly number[];
}

/**
 * The bands that have their count in legible type, at a zoom at which other text on lines is too small: the wider before the narrower, as far as
 * there is room beside actors, names and each other.
 */
export function countedBands(graph: LargeGraph, { actors, lines, named }: Seen, zoom: number): Set<number> {
  const { scene, places } = graph;
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
    const box = boxOn(graph, line, type);
    if (box === null || taken.overlaps(`count ${line}`, box)) continue;
    taken.add(`count ${line}`, box);
    counted.add(line);
  }
  return counted;
}

/** The box of a band's count, with space around it; null if it has none, or if the band is too short to show which one the count belongs to. */
function boxOn(graph: LargeGraph, line: number, type: number): Box | null {
  const text = graph.scene.words[graph.scene.lines.mark[line] ?? 0] ?? '';
  lineCourse(graph, line);
  const { x1, y1, x2, y2, bendX, bendY, bent, length } = course;
  const width = (text.length * figureWidth + around) * type;
  if (text === '' || length < width) return null;
  const middle = bent
    ? { x: (x1 + 2 * bendX + x2) / 4, y: (y1 + 2 * bendY + y2) / 4 }
    : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  return { ...middle, width, height: (1 + around) * type };
}
