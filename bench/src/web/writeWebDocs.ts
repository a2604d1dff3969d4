import { readFile, writeFile } from 'node:fs/promises';
import { printWebReport } from './printWebReport.js';
import type { WebReport } from './webReport.js';

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
