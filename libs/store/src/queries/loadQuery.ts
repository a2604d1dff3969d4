import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RelationType, relationTypes } from '@entente/model';

/** Where the project's Cypher stands, seen from this file's place in src and in dist alike. */
export const cypherDirectory = fileURLToPath(new URL('../../../../cypher/', import.meta.url));

/** A part of a query: text as it stands, text for when a parameter is given or not, text for each type of relation. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'when';
      readonly parameter: string;
      readonly then: readonly Block[];
      readonly otherwise: readonly Block[];
    }
  | { readonly kind: 'each'; readonly blocks: readonly Block[] };

/** Reads the directives among a query's lines. @throws Error where a part is not closed, or closed twice. */
export function parseBlocks(lines: readonly string[]): readonly Block[] {
  const rest = [...lines];
  const blocks = takeBlocks(rest);
  if (rest.length > 0) throw new Error(`A query has one directive too many: ${rest[0]}`);
  return blocks;
}

/** Takes lines up to a directive that ends or turns the part, which is left. */
function takeBlocks(rest: string[]): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const endText = (): void => {
    if (text !== '') blocks.push({ kind: 'text', text });
    text = '';
  };
  while (rest[0] !== undefined && !isClosing(rest[0])) {
    const line = rest.shift() as string;
    const [, parameter] = /^\s*\/\/# when ([\w.]+)$/u.exec(line) ?? [];
    if (parameter !== undefined) {
      endText();
      const then = takeBlocks(rest);
      const otherwise = take(rest, 'otherwise') ? takeBlocks(rest) : [];
      close(rest);
      blocks.push({ kind: 'when', parameter, then, otherwise });
    } else if (/^\s*\/\/# each type$/u.test(line)) {
      endText();
      const inner = takeBlocks(rest);
      close(rest);
      blocks.push({ kind: 'each', blocks: inner });
    } else {
      text += `${line}\n`;
    }
  }
  endText();
  return blocks;
}

const isClosing = (line: string): boolean => /^\s*\/\/# (otherwise|end)$/u.test(line);

function take(rest: string[], word: string): boolean {
  if (rest[0]?.trim() !== `//# ${word}`) return false;
  rest.shift();
  return true;
}

function close(rest: string[]): void {
  if (!take(rest, 'end')) throw new Error('A query has a directive that nothing ends');
}

const parsed = new Map<string, readonly Block[]>();

/** The parts of cypher/queries/<name>.cypher: fragments included, comments, indents and empty lines left out: a text is sent whole each time. */
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

type Values = Readonly<Record<string, unknown>>;

const vocabulary: readonly RelationType[] = relationTypes.map(({ type }) => type);

/**
 * The text of cypher/queries/<name>.cypher for these parameters, so that it has only what these ask for:
 * - `//# include <fragment>` stands for that file of cypher/fragments;
 * - what stands between `//# when <parameter>` and `//# end` is there where the parameter, or the member of one (`filter.asOf`), is
 *   given: neither null nor false; what follows `//# otherwise` where it is not;
 * - what stands between `//# each type` and `//# end` is there once for each type of `filter.types`, or of the vocabulary, with
 *   UNION ALL between, and `<<type>>` for the type;
 * - `<<types>>` are those of `filter.types`, with a colon before them, or nothing; `<<anyType>>` likewise, or the whole vocabulary.
 * @throws Error where a type is not of the vocabulary: no name from outside stands in a query
 */
export function loadQuery(name: string, parameters: Values = {}): string {
  const types = typesIn(parameters);
  const print = (blocks: readonly Block[], type?: string): string =>
    blocks
      .map((block) => {
        switch (block.kind) {
          case 'text':
            return fill(block.text, type);
          case 'when':
            return print(isGiven(parameters, block.parameter) ? block.then : block.otherwise, type);
          case 'each':
            return (types ?? vocabulary).map((one) => print(block.blocks, one)).join('UNION ALL\n');
        }
      })
      .join('');
  const fill = (text: string, type?: string): string =>
    text.replaceAll(/<<(\w+)>>/gu, (_, slot: string) => {
      if (slot === 'type' && type !== undefined) return type;
      if (slot === 'types') return types ? `:${types.join('|')}` : '';
      if (slot === 'anyType') return `:${(types ?? vocabulary).join('|')}`;
      throw new Error(`Query ${name} has a slot that nothing fills: ${slot}`);
    });
  return print(blocksOf(name));
}

function isGiven(parameters: Values, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Values | null | undefined)?.[key], parameters);
  return value !== undefined && value !== null && value !== false;
}

/** The types of the filter; where it lets none through, a name that no relation has. */
function typesIn({ filter }: Values): readonly string[] | null {
  const types = (filter as { types?: readonly string[] | null } | null | undefined)?.types ?? null;
  const foreign = types?.find((type) => !vocabulary.some((known) => known === type));
  if (foreign !== undefined) throw new Error(`There is no type ${JSON.stringify(foreign)} in the vocabulary`);
  return types?.length === 0 ? ['NONE'] : types;
}
