import { Evidence } from '@entente/model';
import { leastEvidenceNames } from '../words/leastEvidenceNames';

/** How well each hop of a path has to be backed. */
export interface Strength {
  /** This strong or stronger; null: any. */
  readonly minEvidence: Evidence | null;
  /** By so many publishers at the least; null: any number. */
  readonly minPublishers: number | null;
}

/** A choice of the form: a grade and all that is stronger, or the strongest, which two publishers tell of on their own. */
export type StrengthChoice = 'STRONG' | Evidence;

/** Strongest first. */
export const strengthChoices: readonly StrengthChoice[] = ['STRONG', ...Object.values(Evidence)];

const STRONG: Strength = { minEvidence: Evidence.CORROBORATED, minPublishers: 2 };

export function strengthOf(choice: StrengthChoice): Strength {
  if (choice === 'STRONG') return STRONG;
  return { minEvidence: choice === Evidence.DENIED ? null : choice, minPublishers: null };
}

export const choiceOf = ({ minEvidence, minPublishers }: Strength): StrengthChoice =>
  minPublishers !== null ? 'STRONG' : (minEvidence ?? Evidence.DENIED);

/** Reads a choice from an address; none and what is unknown lets in any. */
export const readStrength = (text: string | null | undefined): Strength =>
  strengthOf(strengthChoices.find((choice) => choice === text) ?? Evidence.DENIED);

/** For an address; null where any is let in. */
export function writeStrength(strength: Strength): string | null {
  const choice = choiceOf(strength);
  return choice === Evidence.DENIED ? null : choice;
}

export const strengthNames: Record<StrengthChoice, string> = {
  STRONG: 'Strong: corroborated by two publishers',
  ...leastEvidenceNames,
};
