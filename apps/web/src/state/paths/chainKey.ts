import { idKey, shortKey } from '../address/idKey';
import { pathKey } from './pathKey';

type Chain = Parameters<typeof pathKey>[0];

/** Eight letters that stand for a path among those that answer the same question. */
export const chainKey = (chain: Chain): string => idKey(pathKey(chain));

/** Whether a key stands for a path; those of older addresses and views have four letters. */
export const isKeyOf = (key: string, chain: Chain): boolean =>
  key === chainKey(chain) || key === shortKey(pathKey(chain));
