/** Why an alias stands for its actor: another name, a spelling from another script, an acronym, a place that stands for its government, a people's name. */
export const AliasKind = {
  NAME: 'NAME',
  TRANSLITERATION: 'TRANSLITERATION',
  ABBREVIATION: 'ABBREVIATION',
  METONYM: 'METONYM',
  DEMONYM: 'DEMONYM',
} as const;
export type AliasKind = (typeof AliasKind)[keyof typeof AliasKind];
