import type { Figures } from '../measure/figures.js';
import type { Row } from './row.js';

/** The rows as a table in Markdown: figures in milliseconds as p50 / p95 where no unit stands. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map(({ graph, what, against, ours, theirs, unit, ratio, goal, met }) => [
    graph,
    what,
    printFigures(ours, unit),
    against,
    printFigures(theirs, unit),
    ratio.toFixed(2),
    goal,
    met === null ? '' : met ? 'met' : '**missed**',
  ]);
  const head = ['graph', 'what', 'Entente', 'against', 'that', 'ratio', 'goal', ''];
  const table = [head, head.map(() => '---'), ...lines];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function printFigures(figures: Figures | number, unit: Row['unit']): string {
  if (typeof figures === 'number') return `${round(figures)} ${unit === '1/s' ? 'a second' : unit}`;
  return `${round(figures.p50)} / ${round(figures.p95)}`;
}

const round = (figure: number): string => (figure < 10 ? figure.toFixed(1) : String(Math.round(figure)));
