import { readableSize } from '../elements/readableSize';
import { verbsFrom } from '../labels/verbsFrom';
import type { Crowd } from './crowd';
import { Mark } from './mark';

/** Pixels of the page: smaller words are not read. */
const least = 7;
const contested = 1.3;

/** What stands on a line. */
interface LineWords {
  /** Empty: nothing. */
  readonly text: string;
  /** In the network's pixels. */
  readonly size: number;
  /** Whether it says what the line means, along the line, rather than how many it stands for. */
  readonly says: boolean;
  /** Whether it does so since it is brought out, over whatever is there. */
  readonly aloud: boolean;
}

/**
 * What stands on a line at a zoom: how many relations a band has, or ≠; or, where it is brought out or seen from close by, what it says.
 *
 * @param counted Whether there is room for its count in type that can be read.
 */
export function lineWords({ scene, marks }: Crowd, line: number, zoom: number, counted: boolean): LineWords {
  const { lines, lineLooks, words } = scene;
  const aloud = ((marks.lines[line] ?? 0) & (Mark.SPOKEN | Mark.HOVERED)) !== 0;
  const says = aloud || (zoom >= verbsFrom && lineLooks[lines.look[line] ?? 0]?.band === false);
  const text = words[(says ? lines.verb[line] : lines.mark[line]) ?? 0] ?? '';
  const designed = text === '≠' ? contested * readableSize(1) : readableSize(1);
  const size = says ? readableSize(zoom) : counted ? Math.max(designed, readableSize(zoom)) : designed;
  return { text: size * zoom < least ? '' : text, size, says, aloud };
}
