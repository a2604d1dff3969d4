import { readFile, writeFile } from 'node:fs/promises';
import { benchmark } from './benchmark.js';
import { log } from './load/dataFolder.js';
import { readOptions } from './options.js';
import { printReport, type Report, writeDocs } from './report/report.js';

try {
  const given = process.argv.slice(2);
  const options = readOptions(given);
  const report =
    options.from === undefined
      ? await benchmark(options, ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' '))
      : (JSON.parse(await readFile(options.from, 'utf8')) as Report);
  if (report) {
    process.stdout.write(`${printReport(report)}\n`);
    if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
    if (options.docs) await writeDocs(report);
  }
  process.exit(0);
} catch (fault) {
  log(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  process.exit(1);
}
