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
}

/** Paints a part of a crowd: lines, what stands on them, actors, what is said of lines that are brought out, names. */
export function paintCrowd(pen: Pen, crowd: Crowd, view: CrowdView, { actors, lines, named }: Chosen): void {
  const { zoom, ratio, left, top } = view;
  const scale = zoom * ratio;
  pen.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintLines(pen, crowd, view, lines);
  paintLineWords(pen, crowd, view, lines, false);
  paintActors(pen, crowd, view, actors);
  paintLineWords(pen, crowd, view, lines, true);
  paintNames(pen, crowd, view, named);
}
