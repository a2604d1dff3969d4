import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { retryWhileUnavailable } from './changeFeed.js';

const away = new UnavailableError('The database is away');
const never = new AbortController().signal;

describe('who asks patiently', () => {
  it('asks again while the database is away', async () => {
    const answers = [Promise.reject(away), Promise.resolve('there')];
    expect(await retryWhileUnavailable(() => answers.shift() ?? Promise.reject(away), never)).toBe('there');
  });

  it('gives up in the end', async () => {
    await expect(retryWhileUnavailable(() => Promise.reject(away), never, 100)).rejects.toBe(away);
  });

  it('does not ask again after any other fault, nor for somebody who has gone', async () => {
    let asked = 0;
    const ask = (fault: Error) => (): Promise<never> => {
      asked += 1;
      return Promise.reject(fault);
    };
    await expect(retryWhileUnavailable(ask(new TypeError('A mistake')), never)).rejects.toThrow(TypeError);
    await expect(retryWhileUnavailable(ask(away), AbortSignal.abort())).rejects.toBe(away);
    expect(asked).toBe(2);
  });
});
