import { expect, it } from '@jest/globals';
import { plainQualifiers } from './claimCommands';

it('gives the API qualifiers as it takes them, without the type names that the client reads', () => {
  const read = [{ __typename: 'Qualifier', key: 'item', value: 'drones', unit: null }];
  expect(plainQualifiers(read)).toEqual([{ key: 'item', value: 'drones', unit: null }]);
});
