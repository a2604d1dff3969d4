import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDirectory } from './cypherDirectory.js';
import { type Block, parseBlocks } from './parseBlocks.js';

const parsed = new Map<string, readonly Block[]>();

/** The parts of cypher/queries/<name>.cypher: fragments brought in, comments, indents and empty lines left out: a text is sent whole each time. */
export function blocksOf(name: string): readonly Block[] {
  const known = parsed.get(name);
  if (known) return known;
  const blocks = parseBlocks(linesOf(join('queries', name)));
  parsed.set(name, blocks);
  return blocks;
}

function linesOf(path: string): string[] {
  return readFileSync(join(cypherDirectory, `${path}.cypher`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, fragment] = /^\s*\/\/# include ([\w-]+)$/u.exec(line) ?? [];
      if (fragment !== undefined) return linesOf(join('fragments', fragment));
      const isComment = /^\s*\/\/(?!#)/u.test(line);
      return isComment || line.trim() === '' ? [] : [line.trim()];
    });
}
