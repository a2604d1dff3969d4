import { toDate, toParameters } from '@entente/store';
import { describe, expect, it } from '@jest/globals';
import { statementsAsJson, statementsFrom } from './driver.js';

describe('statements', () => {
  it('come out of JSON as they went in, whole numbers and days too', () => {
    const open = { from: toDate('-999999999-01-01'), to: toDate('999999999-12-31') };
    const filter = { ...open, knownAt: toDate('2015-01-31'), types: ['AID'], ids: null };
    const parameters = toParameters({ filter, limit: 2000, share: 0.5, claims: true });
    const statements = [{ text: 'RETURN $filter', parameters: parameters as Record<string, unknown> }];
    expect(statementsFrom(JSON.parse(statementsAsJson(statements)))).toEqual(statements);
  });
});
