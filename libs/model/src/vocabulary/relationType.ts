import type { ActorKind } from './kinds.js';

/** Whether a relation is cooperative, conflictual or structural. */
export const Tone = { COOPERATION: 'COOPERATION', CONFLICT: 'CONFLICT', STRUCTURE: 'STRUCTURE' } as const;
export type Tone = (typeof Tone)[keyof typeof Tone];

/** The closed vocabulary of relations, read as: from – verb – to. What each means stands in relationTypes. */
export const RelationType = {
  ARMS_SUPPLY: 'ARMS_SUPPLY',
  AID: 'AID',
  AID_OFFER: 'AID_OFFER',
  TRADE: 'TRADE',
  MILITARY_SUPPORT: 'MILITARY_SUPPORT',
  VISIT: 'VISIT',
  MEETING: 'MEETING',
  DIPLOMATIC_MISSION: 'DIPLOMATIC_MISSION',
  AGREEMENT: 'AGREEMENT',
  SUPPORT: 'SUPPORT',
  REQUEST: 'REQUEST',
  APPEAL: 'APPEAL',
  PLEDGE: 'PLEDGE',
  COLLABORATION: 'COLLABORATION',
  RECOGNITION: 'RECOGNITION',
  CONCESSION: 'CONCESSION',
  RELEASE: 'RELEASE',
  SANCTION_RELIEF: 'SANCTION_RELIEF',
  RETREAT: 'RETREAT',
  RECALL: 'RECALL',
  ACCUSATION: 'ACCUSATION',
  CRITICISM: 'CRITICISM',
  REJECTION: 'REJECTION',
  SANCTION: 'SANCTION',
  THREAT: 'THREAT',
  MILITARY_ACTION: 'MILITARY_ACTION',
  PROTEST: 'PROTEST',
  INVESTIGATION: 'INVESTIGATION',
  MOBILIZATION: 'MOBILIZATION',
  DETENTION: 'DETENTION',
  EXPULSION: 'EXPULSION',
  SEIZURE: 'SEIZURE',
  REPRESSION: 'REPRESSION',
  VIOLENCE: 'VIOLENCE',
  OFFICE: 'OFFICE',
  MEMBERSHIP: 'MEMBERSHIP',
  PART_OF: 'PART_OF',
  OWNERSHIP: 'OWNERSHIP',
  PAYMENT: 'PAYMENT',
  ALLIANCE: 'ALLIANCE',
  MILITARY_PRESENCE: 'MILITARY_PRESENCE',
} as const;
export type RelationType = (typeof RelationType)[keyof typeof RelationType];

/** A detail of a relation or a claim: key as its type's codebook entry allows, value as the source gives it, unit where it has one. */
export interface Qualifier {
  readonly key: string;
  readonly value: string;
  readonly unit: string | null;
}

/** One entry of the vocabulary: how a relation type reads, between whom it may stand, and what other codebooks call it. */
export interface RelationTypeInfo {
  readonly type: RelationType;
  /** The verb from → to: "supplies arms to". */
  readonly label: string;
  /** The verb to → from: "is supplied with arms by". */
  readonly inverseLabel: string;
  readonly directed: boolean;
  readonly tone: Tone;
  /** When to use the type, and when another one. */
  readonly description: string;
  readonly fromKinds: readonly ActorKind[];
  readonly toKinds: readonly ActorKind[];
  readonly qualifierKeys: readonly string[];
  /** PLOVER event type (manual 0.8), that of the first CAMEO code in PLOVER's own conversion table; null where it is a standing relationship, not an event. */
  readonly ploverCode: string | null;
  /** CAMEO event codes (manual 1.1b3), the principal one first; no code stands under two types. */
  readonly cameoCodes: readonly string[];
}
