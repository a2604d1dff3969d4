import { isId, PathRank } from '@entente/model';
import { dayOf } from '../clocks/dayOf';
import { readFollowed } from '../paths/followedTypes';
import { noPathQuestion } from '../paths/noPathQuestion';
import type { PathQuestion } from '../paths/pathQuestion';
import { readStrength } from '../paths/strength';

/** A question as an address has it: its actors by their ids. */
export type WrittenQuestion = Omit<PathQuestion, 'from' | 'to' | 'avoided'> & {
  readonly fromId: string | null;
  readonly toId: string | null;
  readonly avoidedIds: readonly string[];
};

/** Reads what `writePathQuestion` wrote; null where nothing is asked. What it does not know, it leaves out. */
export function readPathQuestion(query: string): WrittenQuestion | null {
  const parameters = new URLSearchParams(query);
  const between = parameters.get('between');
  if (between === null) return null;
  const [fromId = '', toId = ''] = between.split(',');
  const steps = Number(parameters.get('steps'));
  return {
    fromId: fromId === '' ? null : fromId,
    toId: toId === '' ? null : toId,
    ...readStrength(parameters.get('least')),
    knownAt: dayOf(parameters.get('known')),
    asOf: dayOf(parameters.get('stood')),
    maxLength: Number.isInteger(steps) && steps >= 1 && steps <= 6 ? steps : noPathQuestion.maxLength,
    rank: Object.values(PathRank).find((rank) => rank === parameters.get('order')) ?? noPathQuestion.rank,
    directed: parameters.has('along'),
    types: readFollowed(parameters.get('follow')),
    avoidedIds: [...new Set((parameters.get('avoid') ?? '').split(','))].filter((id) => isId('actor', id)),
  };
}
