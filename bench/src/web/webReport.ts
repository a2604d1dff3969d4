import { readFile, writeFile } from 'node:fs/promises';

/** Something measured of the page. */
export interface WebRow {
  /** Actors and relations of the network. */
  readonly network: string;
  readonly what: string;
  /** With their units; `theirs` null where nothing was measured beside it. */
  readonly ours: string;
  readonly against: string;
  readonly theirs: string | null;
  readonly ratio: number | null;
  readonly goal: string;
  /** Null where there is no goal. */
  readonly met: boolean | null;
}

/** A run of the page's benchmark, as it is kept as JSON. */
export interface WebReport {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly command: string;
  readonly minutes: number;
  readonly machine: string;
  readonly browser: string;
  /** Of others on the machine when it began: processes that wanted a core, on average over five minutes. */
  readonly load: number;
  readonly rows: readonly WebRow[];
}

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

const docs = new URL('../../../docs/benchmarks-web.md', import.meta.url);
const START = '<!-- figures: written by npm run bench:web -- --docs -->';
const END = '<!-- end of figures -->';

/** Puts a report between the markers of docs/benchmarks-web.md. @throws Error where they are not there */
export async function writeWebDocs(report: WebReport): Promise<void> {
  const text = await readFile(docs, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('docs/benchmarks-web.md has no markers to write between');
  const before = text.slice(0, start + START.length);
  await writeFile(docs, `${before}\n\n${printWebReport(report)}\n\n${text.slice(end)}`);
}
