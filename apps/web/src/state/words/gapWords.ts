import type { Gap } from '@entente/model';

/** What a gap is called, and what an analyst can do about it. */
export const gapWords: Record<Gap, { readonly name: string; readonly advice: string }> = {
  CONTESTED: {
    name: 'Contested',
    advice: 'Sources disagree. Read both sides, and look for one that settles it.',
  },
  SINGLE_SOURCE: {
    name: 'One source only',
    advice: 'A second source, independent of the first, would corroborate it.',
  },
  POSSIBLY_ONE_ORIGIN: {
    name: 'Possibly one origin',
    advice:
      'Two origins that are counted apart may be one voice. If they are, write both names alike, or give the actor both as aliases.',
  },
  ALLEGED_ONLY: {
    name: 'Only alleged',
    advice: 'No source says it in its own voice. Look for one that establishes it.',
  },
  UNDATED: { name: 'No date', advice: 'No source says when. Look for one that does.' },
  UNATTRIBUTED: {
    name: 'No one named',
    advice: 'It is relayed without saying whose word it is. Look for who said it.',
  },
  UNVERIFIED: {
    name: 'Passage not checked',
    advice: 'The document is not held here. Add its text, and the passage is checked.',
  },
  BROKEN: {
    name: 'Passage does not match',
    advice: 'The document is held, and does not say this where the citation says it does. Cite it anew.',
  },
};
