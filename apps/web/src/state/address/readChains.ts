import type { ChainRef } from '../paths/chainRef';
import { type KeyForm, splitKeys } from './idKey';
import { readPathQuestion } from './readPathQuestion';

/** Reads what `writeChains` wrote; what it does not understand, it leaves out. */
export function readChains(texts: readonly string[], form: KeyForm): readonly ChainRef[] {
  return texts.flatMap((text) => {
    const [fromId, toId, keys = '', least, known, stood, steps, order, along, follow, avoid] =
      text.split('*');
    if (!fromId || !toId || !/^[\w-]+$/u.test(keys)) return [];
    const asked = new URLSearchParams({ between: `${fromId},${toId}` });
    for (const [name, value] of Object.entries({ least, known, stood, steps, order, along, follow, avoid })) {
      if (value) asked.set(name, value);
    }
    const question = readPathQuestion(asked.toString());
    if (question === null) return [];
    return splitKeys(keys, form).map((key) => ({ question, key }));
  });
}
