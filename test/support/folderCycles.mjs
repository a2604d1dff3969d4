// Finds folders that import each other both ways, directly or round about: in each folder of an app or lib, what stands side by side in it
// (folders with all that is in them, and modules) imports one way only. Imports of types count. Prints each cycle with the imports that make it.
// Usage: node test/support/folderCycles.mjs [folder that has apps, libs and bench, else this repository]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import configuration from '../../.dependency-cruiser.mjs';

const repository = join(import.meta.dirname, '../..');
const { tsConfig, ...options } = configuration.options;

/** Imports between files of a tree, as paths from its root. */
async function importsIn(root) {
  const rooms = ['apps', 'libs', 'bench'].filter((room) => existsSync(join(root, room)));
  process.chdir(root);
  const { output } = await cruise(rooms, { ...options, baseDir: root }, undefined, {
    tsConfig: extractTSConfig(join(repository, tsConfig.fileName)),
  });
  return output.modules
    .filter(({ source }) => isOurs(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved }) => isOurs(resolved))
        .map(({ resolved: to }) => ({ from: source, to })),
    );
}

const isOurs = (file) => /^(?:apps|libs|bench)\//u.test(file) && !/\/(?:node_modules|dist)\//u.test(file);

/** The imports by the folder in which they lead from one entry to another: folder -> entry -> other entry -> an import. */
function byFolder(imports) {
  const folders = new Map();
  for (const { from, to } of imports) {
    const [a, b] = [from.split('/'), to.split('/')];
    const depth = a.findIndex((name, i) => name !== b[i]);
    if (depth < 2) continue; // One app or lib imports another: the rules of .dependency-cruiser.mjs are about that.
    const folder = a.slice(0, depth).join('/');
    const entries = folders.get(folder) ?? folders.set(folder, new Map()).get(folder);
    const targets = entries.get(a[depth]) ?? entries.set(a[depth], new Map()).get(a[depth]);
    if (!targets.has(b[depth])) targets.set(b[depth], `${from} → ${to}`);
  }
  return folders;
}

/** The shortest way from an entry back to itself, as the entries on it; null: there is none. */
function cycleFrom(start, entries) {
  const before = new Map();
  const queue = [start];
  for (const entry of queue) {
    for (const next of entries.get(entry)?.keys() ?? []) {
      if (next === start) {
        const cycle = [start];
        for (let at = entry; at !== start; at = before.get(at)) cycle.unshift(at);
        return [start, ...cycle];
      }
      if (before.has(next)) continue;
      before.set(next, entry);
      queue.push(next);
    }
  }
  return null;
}

const found = [];
for (const [folder, entries] of byFolder(await importsIn(process.argv[2] ?? repository))) {
  const told = new Set();
  for (const start of entries.keys()) {
    if (told.has(start)) continue;
    const cycle = cycleFrom(start, entries);
    if (!cycle) continue;
    for (const entry of cycle) told.add(entry);
    const imports = cycle.slice(1).map((entry, i) => `  ${entries.get(cycle[i]).get(entry)}`);
    found.push([`${folder}: ${cycle.join(' → ')}`, ...imports].join('\n'));
  }
}
if (found.length > 0) {
  process.stdout.write(`${found.join('\n')}\n`);
  process.exitCode = 1;
}
