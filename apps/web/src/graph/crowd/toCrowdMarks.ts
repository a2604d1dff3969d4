import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { CrowdMarks } from './crowd';
import { Mark } from './mark';

const marks = [
  ['dimmed', Mark.DIMMED],
  ['faded', Mark.FADED],
  ['picked', Mark.PICKED],
  ['chosen', Mark.CHOSEN],
  ['spoken', Mark.SPOKEN],
] as const;

/** Which classes actors and lines have, in the order given. What goes along with the hand is hovered over, and not worth another picture. */
export function toCrowdMarks(nodes: readonly NodeSingular[], edges: readonly EdgeSingular[]): CrowdMarks {
  const read = (element: NodeSingular | EdgeSingular): number =>
    marks.reduce((sum, [name, mark]) => (element.hasClass(name) ? sum + mark : sum), 0);
  return { actors: Uint8Array.from(nodes, read), lines: Uint8Array.from(edges, read) };
}
