import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherDirectory } from './cypherDirectory.js';

const loaded = new Map<string, string>();

/**
 * The text of cypher/queries/<name>.cypher, comments taken off and `//# include <fragment>` lines replaced by that file of
 * cypher/fragments. `<<name>>` stands for a whole number, where Cypher takes no parameter.
 */
export function loadQuery(name: string, numbers: Readonly<Record<string, number>> = {}): string {
  const key = `${name} ${JSON.stringify(numbers)}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const text = expand(join('queries', name)).replaceAll(/<<(\w+)>>/gu, (_, slot: string) => {
    const number = numbers[slot];
    if (!Number.isSafeInteger(number)) throw new RangeError(`Query ${name} needs the whole number ${slot}`);
    return String(number);
  });
  loaded.set(key, text);
  return text;
}

function expand(path: string): string {
  return readFileSync(join(cypherDirectory, `${path}.cypher`), 'utf8')
    .split('\n')
    .map((line) => {
      const [, fragment] = /^\s*\/\/# include ([\w-]+)$/u.exec(line) ?? [];
      if (fragment !== undefined) return expand(join('fragments', fragment));
      return line.startsWith('//') ? '' : line;
    })
    .filter((line) => line !== '')
    .join('\n');
}
