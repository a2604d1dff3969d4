import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const pages = [root, join(root, 'docs')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => relative(root, join(folder, name))),
);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What GitHub calls the headings of a page in addresses. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#{1,6} +(.+)$/gmu)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links and pictures to files of the project, as they are written. */
const linksIn = (path: string): string[] =>
  [...read(path).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/u.test(link));

describe.each(pages)('%s', (path) => {
  it('links to files and headings that are there', () => {
    const broken = linksIn(path).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names commands that are there', () => {
    const named = [...read(path).matchAll(/npm run ([\w:-]+)/gu)].map(([, script = '']) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    const commands = readdirSync(join(root, 'apps/cli/src/commands')).map((file) =>
      read(join('apps/cli/src/commands', file)),
    );
    const own = commands.flatMap((text) =>
      [...text.matchAll(/\.command\('(\w+)'/gu)].map(([, name]) => name),
    );
    const used = [...read(path).matchAll(/npx entente (\w+)/gu)].map(([, name]) => name);
    expect(used.filter((name) => !own.includes(name))).toEqual([]);
  });

  it('names source files that are there', () => {
    const files = [...read(path).matchAll(/`((?:apps|libs|test|cypher|bench|docs)\/[\w./-]+)`/gu)]
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(join(root, file)));
    expect(path === 'CHANGELOG.md' ? [] : files).toEqual([]);
  });
});
