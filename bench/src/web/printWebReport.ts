import type { WebReport } from './webReport.js';

/** A report in Markdown: machine, command and date, then the table. */
export function printWebReport({ date, command, minutes, machine, browser, load, rows }: WebReport): string {
  const judged = rows.filter(({ met }) => met !== null);
  const missed = judged.filter(({ met }) => met === false).length;
  const lines = rows.map(({ network, what, ours, against, theirs, ratio, goal, met }) => [
    network,
    what,
    ours,
    against,
    theirs ?? '',
    ratio === null ? '' : ratio.toFixed(2),
    goal,
    met === null ? '' : met ? 'met' : '**missed**',
  ]);
  const head = ['actors / relations', 'what', 'Entente', 'against', 'that', 'ratio', 'goal', ''];
  const table = [head, head.map(() => '---'), ...lines];
  return [
    `Measured on ${date.slice(0, 10)} with \`${command}\`, in ${minutes} minutes, on ${machine}, in Chromium ${browser} without a graphics card. ` +
      `The load of the machine was ${load.toFixed(1)} when it began.`,
    '',
    `Of ${judged.length} rows with a goal, ${judged.length - missed} met it, ${missed} missed it. Times as median / 95th percentile.`,
    '',
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ].join('\n');
}
