import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, parse, print } from 'graphql';
import { wholeGraph } from './graph';
import { neighbours } from './neighbours';

const built = new URL('../../dist/operations.json', import.meta.url);

describe('The operations that the build names as the page’s own', () => {
  const own = new Set(JSON.parse(readFileSync(built, 'utf8')) as string[]);

  it.each<[string, DocumentNode]>([
    ['the graph', wholeGraph],
    ['neighbours', neighbours],
  ])('are what its client sends: %s', (_, document) => {
    const sent = parse(stringifyDocument(formatDocument(document)));
    expect(sent.definitions.map((definition) => print(definition)).filter((text) => !own.has(text))).toEqual(
      [],
    );
  });
});
