import { join } from 'node:path';
import { runNeo4jAdmin } from '@entente/store';
import { say } from './say.js';

/** Loads the files of writeGraph into the store of a data directory, in place of what is there. */
export async function importCsv(folder: string, dataDirectory: string): Promise<void> {
  const file = (name: string): string => join(folder, `${name}.csv`);
  await runNeo4jAdmin(
    { dataDirectory, environment: process.env },
    [
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination=true',
      '--id-type=integer',
      '--array-delimiter=;',
      '--threads=2',
      `--report-file=${join(folder, 'report.txt')}`,
      `--nodes=Actor=${file('actors')}`,
      `--nodes=Source=${file('sources')}`,
      `--nodes=Document=${file('documents')}`,
      `--nodes=Claim=${file('claims')}`,
      `--relationships=CITES=${file('citations')}`,
      `--relationships=${file('relations')}`,
    ],
    ({ text }) => say(text),
    (line) => {
      if (/^(IMPORT|\(\d\/\d\)|Imported:|\s+\d+ (nodes|relationships|properties))/u.test(line)) say(line);
    },
  );
}
