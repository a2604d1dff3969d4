import { describe, expect, it } from '@jest/globals';
import { InconsistentReadError } from '../connection/inconsistentRead.js';
import { type ActorProperties, toActor } from './actorRow.js';
import { type SourceProperties, toSource } from './sourceRow.js';

const actor: ActorProperties = {
  ...{ id: 'act_1', kind: 'STATE', name: 'A', aliasNames: [], aliasKinds: [] },
  ...{ identifierSchemes: [], identifierValues: [] },
};
const source: SourceProperties = {
  id: 'src_1',
  title: 'S',
  authors: [],
  mediaType: 'text/plain',
  held: false,
};

describe('what is read from a map of properties', () => {
  it.each([
    ['an actor', (part: object) => toActor({ ...actor, ...part }), 'aliasNames'],
    ['a source', (part: object) => toSource({ ...source, ...part }), 'authors'],
  ])('is torn where %s was deleted meanwhile, wholly or half read', (_, read, last) => {
    expect(read({})).toMatchObject({ id: expect.any(String) });
    expect(() => read({ id: undefined })).toThrow(InconsistentReadError);
    expect(() => read({ [last]: undefined })).toThrow(InconsistentReadError);
  });
});
