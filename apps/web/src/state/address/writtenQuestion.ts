import type { PathQuestion } from '../paths/pathQuestion';
import type { WrittenQuestion } from './readPathQuestion';

/** A question as an address has it. */
export function writtenQuestion({ from, to, avoided, ...rest }: PathQuestion): WrittenQuestion {
  return {
    ...rest,
    fromId: from?.id ?? null,
    toId: to?.id ?? null,
    avoidedIds: avoided.map(({ id }) => id),
  };
}
