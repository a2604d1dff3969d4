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
