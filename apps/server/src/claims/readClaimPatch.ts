import { checkSummary, InvalidInputError } from '@entente/model';
import type { ClaimPatch } from '@entente/store';
import { readQualifiers } from '../relations/readQualifiers.js';
import type { ReviseClaimInput } from './claimInputs.js';
import { readCitationInputs } from './readCitationInputs.js';

/**
 * What an input changes of a claim, checked; what it leaves out is left out.
 *
 * @throws what readCitationInputs throws, and InvalidInputError for a null where a claim has something always.
 */
export async function readClaimPatch(
  input: ReviseClaimInput,
  readText: Parameters<typeof readCitationInputs>[1],
): Promise<ClaimPatch> {
  const { stance, summary, speakerId, attribution, occurred, qualifiers, citations } = input;
  if (stance === null) throw alwaysThere('a stance', 'stance');
  if (summary === null) throw alwaysThere('a summary', 'summary');
  if (citations === null) throw alwaysThere('a citation', 'citations');
  return {
    ...(stance === undefined ? {} : { stance }),
    ...(summary === undefined ? {} : { summary: checkSummary(summary) }),
    ...(speakerId === undefined ? {} : { speakerId }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(occurred === undefined ? {} : { occurred }),
    ...(qualifiers === undefined ? {} : { qualifiers: readQualifiers(qualifiers) }),
    ...(citations === undefined ? {} : { citations: await readCitationInputs(citations, readText) }),
  };
}

const alwaysThere = (what: string, field: string): InvalidInputError =>
  new InvalidInputError(`A claim has ${what}; leave it out where it stays`, field);
