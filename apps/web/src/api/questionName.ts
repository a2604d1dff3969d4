import type { Operation } from '@urql/core';

/** What the operation of a document is called; empty where it is not. */
export function questionName(document: Operation['query']): string {
  for (const definition of document.definitions)
    if ('operation' in definition && 'name' in definition) return definition.name?.value ?? '';
  return '';
}
