import { readFile, writeFile } from 'node:fs/promises';
import { log } from '../load/dataFolder.js';
import { benchmarkWeb } from './benchmarkWeb.js';
import { readOptions } from './options.js';
import { printWebReport, type WebReport, writeWebDocs } from './webReport.js';

try {
  const given = process.argv.slice(2);
  const options = readOptions(given);
  const command = ['npm run bench:web', ...(given.length > 0 ? ['--', ...given] : [])].join(' ');
  const report =
    options.from === undefined
      ? await benchmarkWeb(options, command)
      : (JSON.parse(await readFile(options.from, 'utf8')) as WebReport);
  process.stdout.write(`${printWebReport(report)}\n`);
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.docs) await writeWebDocs(report);
  process.exit(0);
} catch (fault) {
  log(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  process.exit(1);
}
