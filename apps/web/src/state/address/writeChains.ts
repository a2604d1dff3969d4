import type { ChainRef } from '../paths/chainRef';
import { writeFollowed } from '../paths/followedTypes';
import { noPathQuestion } from '../paths/noPathQuestion';
import { writeStrength } from '../paths/strength';

const LATER = /\*+$/u;

/**
 * Chains for the query of an address, one text for all that answer the same question: `act_a*act_b*KEYSKEYS*CORROBORATED*2020-11-01`, then the
 * day it stood on, the steps, the order, whether it goes along, the types followed and the actors avoided; what is as usual is left out.
 */
export function writeChains(chains: readonly ChainRef[]): readonly string[] {
  const keys = new Map<string, string>();
  const texts = new Map<string, (key: string) => string>();
  for (const { question, key } of chains) {
    const { fromId, toId, knownAt, asOf, maxLength, rank, directed, types, avoidedIds } = question;
    const conditions = [
      writeStrength(question) ?? '',
      knownAt ?? '',
      asOf ?? '',
      maxLength === noPathQuestion.maxLength ? '' : String(maxLength),
      rank === noPathQuestion.rank ? '' : rank,
      directed ? 'along' : '',
      writeFollowed(types) ?? '',
      avoidedIds.join(','),
    ];
    const ends = [fromId ?? '', toId ?? ''];
    const same = [...ends, ...conditions].join('*');
    keys.set(same, (keys.get(same) ?? '') + key);
    texts.set(same, (all) => [...ends, all, ...conditions].join('*').replace(LATER, ''));
  }
  return [...texts].map(([same, text]) => text(keys.get(same) ?? ''));
}
