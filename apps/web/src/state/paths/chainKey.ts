import { idKey } from '../address/idKey';
import { pathKey } from './pathKey';

/** Four letters that stand for a chain among those that answer the same question. */
export const chainKey = (chain: Parameters<typeof pathKey>[0]): string => idKey(pathKey(chain));
