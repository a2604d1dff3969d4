import { GraphQLError } from 'graphql';
import { LARGEST_ANSWER } from '../operations/limits.js';
import { tooComplex } from '../operations/tooComplex.js';
import type { Allowance } from './allowance.js';
import { lettersIn } from './lettersIn.js';

/** Why an answer is not sent: it was given up, or its texts alone are larger than an answer may be; null where it is. */
export function refusalOf({ refusal }: Allowance, data: unknown): GraphQLError | null {
  if (refusal instanceof GraphQLError) return refusal;
  if (refusal) return new GraphQLError(refusal.message, { originalError: refusal });
  const letters = lettersIn(data, LARGEST_ANSWER);
  return letters > LARGEST_ANSWER
    ? tooComplex(
        `The texts of this answer came to ${letters} letters; at most ${LARGEST_ANSWER} bytes are sent. Ask for less at a time: smaller pages, fewer fields`,
        { cost: letters, limit: LARGEST_ANSWER },
      )
    : null;
}
