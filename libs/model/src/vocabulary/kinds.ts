/** What sort of actor it is. The order is that of every legend and list. */
export const ActorKind = {
  STATE: 'STATE',
  TERRITORY: 'TERRITORY',
  OFFICIAL: 'OFFICIAL',
  PERSON: 'PERSON',
  COMPANY: 'COMPANY',
  ORGANIZATION: 'ORGANIZATION',
  ARMED_GROUP: 'ARMED_GROUP',
} as const;
export type ActorKind = (typeof ActorKind)[keyof typeof ActorKind];

/** Why an alias stands for its actor: another name, a spelling from another script, an acronym, a place that stands for its government, a people's name. */
export const AliasKind = {
  NAME: 'NAME',
  TRANSLITERATION: 'TRANSLITERATION',
  ABBREVIATION: 'ABBREVIATION',
  METONYM: 'METONYM',
  DEMONYM: 'DEMONYM',
} as const;
export type AliasKind = (typeof AliasKind)[keyof typeof AliasKind];

/**
 * How a claim is put. ASSERTED: in the source's own voice. REPORTED: the source relays that someone else states it.
 * ALLEGED: someone says it without it being established. DENIED: someone says it is not so.
 */
export const Stance = {
  ASSERTED: 'ASSERTED',
  REPORTED: 'REPORTED',
  ALLEGED: 'ALLEGED',
  DENIED: 'DENIED',
} as const;
export type Stance = (typeof Stance)[keyof typeof Stance];
