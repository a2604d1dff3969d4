import { readFile, writeFile } from 'node:fs/promises';
import { printReport } from './printReport.js';
import type { Report } from './report.js';

const docs = new URL('../../../docs/benchmarks.md', import.meta.url);
const START = '<!-- figures: written by npm run bench -- --docs -->';
const END = '<!-- end of figures -->';

/** Puts a report between the markers of docs/benchmarks.md. @throws Error where they are not there */
export async function writeDocs(report: Report): Promise<void> {
  const text = await readFile(docs, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('docs/benchmarks.md has no markers to write between');
  await writeFile(
    docs,
    `${text.slice(0, start + START.length)}\n\n${printReport(report)}\n\n${text.slice(end)}`,
  );
}
