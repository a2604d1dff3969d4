import type { ActorKind } from '@entente/model';

/** What a kind of actor is called, one and many. */
export const kindNames: Record<ActorKind, { readonly one: string; readonly many: string }> = {
  STATE: { one: 'State', many: 'States' },
  TERRITORY: { one: 'Territory', many: 'Territories' },
  OFFICIAL: { one: 'Official', many: 'Officials' },
  PERSON: { one: 'Person', many: 'People' },
  COMPANY: { one: 'Company', many: 'Companies' },
  ORGANIZATION: { one: 'Organisation', many: 'Organisations' },
  ARMED_GROUP: { one: 'Armed group', many: 'Armed groups' },
};
