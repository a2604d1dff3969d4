import type { AliasKind } from '@entente/model';

/** Over each group of other names, in the order in which they are shown. */
export const aliasKindNames: Record<AliasKind, string> = {
  NAME: 'Also called',
  ABBREVIATION: 'Abbreviated',
  METONYM: 'Named by a place',
  DEMONYM: 'Its people',
  TRANSLITERATION: 'Other spellings',
};
