import type { ActorKind, Tone, Stance, AliasKind, Gap } from '@entente/model';

/** Names of kinds of actors, singular and plural. */
export const kindNames: Record<ActorKind, { readonly one: string; readonly many: string }> = {
  STATE: { one: 'State', many: 'States' },
  TERRITORY: { one: 'Territory', many: 'Territories' },
  OFFICIAL: { one: 'Official', many: 'Officials' },
  PERSON: { one: 'Person', many: 'People' },
  COMPANY: { one: 'Company', many: 'Companies' },
  ORGANIZATION: { one: 'Organisation', many: 'Organisations' },
  ARMED_GROUP: { one: 'Armed group', many: 'Armed groups' },
};

export const toneNames: Record<Tone, string> = {
  COOPERATION: 'Cooperation',
  CONFLICT: 'Conflict',
  STRUCTURE: 'Affiliation',
};

/** Names of stances. */
export const stanceNames: Record<Stance, string> = {
  ASSERTED: 'States it',
  REPORTED: 'Reports it',
  ALLEGED: 'Alleges it',
  DENIED: 'Denies it',
};

/** Headings for aliases, in display order. */
export const aliasKindNames: Record<AliasKind, string> = {
  NAME: 'Also called',
  ABBREVIATION: 'Abbreviated',
  METONYM: 'Metonyms',
  DEMONYM: 'Demonyms',
  TRANSLITERATION: 'Other spellings',
};

/** Names of gaps, and what an analyst can do about them. */
export const gapDescriptions: Record<Gap, { readonly name: string; readonly advice: string }> = {
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
    name: 'Unattributed',
    advice: 'It is relayed without saying whose word it is. Look for who said it.',
  },
  UNVERIFIED: {
    name: 'Passage not checked',
    advice:
      'The document is not held here, or no passage of it is named. Add its text and cite the passage, and it is checked.',
  },
  BROKEN: {
    name: 'Passage does not match',
    advice: 'The document is held, and does not say this where the citation says it does. Cite it again.',
  },
};
