import type { Crowd } from './crowd';
import type { CrowdView } from './crowdView';
import { paintActors } from './paintActors';
import { paintLines } from './paintLines';
import { paintLineWords } from './paintLineWords';
import { paintNames } from './paintNames';
import type { Pen } from './pen';

/** What of a crowd is painted, as places among actors and lines, in their order. */
export interface Chosen {
  readonly actors: readonly number[];
  readonly lines: readonly number[];
  /** Whose names are written. */
  readonly named: readonly number[];
  /** Bands that say how many they stand for however small they are. */
  readonly counted: ReadonlySet<number>;
}

/** Paints a part of a crowd: lines, what stands on them, actors, what is said of lines that are brought out, names. */
export function paintCrowd(pen: Pen, crowd: Crowd, view: CrowdView, chosen: Chosen): void {
  const { actors, lines, named } = chosen;
  const { zoom, ratio, left, top } = view;
  const scale = zoom * ratio;
  pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintLines(pen, crowd, view, lines);
  paintLineWords(pen, crowd, view, chosen, false);
  paintActors(pen, crowd, view, actors);
  paintLineWords(pen, crowd, view, chosen, true);
  paintNames(pen, crowd, view, named);
}
