import { cameoNames } from './cameoNames.js';
import type { RelationType } from './relationType.js';
import { relationTypes } from './relationTypes.js';

/** What an event that others coded by CAMEO becomes: a relation of a type, or nothing, for a stated reason. */
export type CameoReading =
  | {
      readonly type: RelationType;
      /** Whether who suffers or receives it in CAMEO is who acts in the type: a host is visited. */
      readonly isReversed: boolean;
      /** Where the type cannot stand between such actors. */
      readonly otherwise: RelationType | null;
    }
  | { readonly type: null; readonly reason: string };

const STATEMENT = 'a statement, of which CAMEO does not say what it is about';

/** Codes that become no relation, and why. A coder who has read the passage may still give them a type; a machine's code alone does not carry it. */
const untyped: Readonly<Record<string, string>> = {
  '010': STATEMENT,
  '011': 'a comment declined is nothing between two actors',
  '012': 'an outlook, not an act towards somebody',
  '013': 'an outlook, not an act towards somebody',
  '014': 'an option considered, on which nothing has been done yet',
  '015': 'an admission: CAMEO does not say of what',
  '016': 'a denial: CAMEO does not say of what, and what is denied would be a claim on that relation',
  '017': 'a symbolic act, of which CAMEO does not say what it stands for',
  '160': 'relations reduced in a way that CAMEO does not say; a recall of an ambassador is 161',
};

/**
 * Codes that are wider than the type of the vocabulary under which they stand: a coder who has read the passage may know that a mission was
 * opened, the code alone says only that two actors cooperated.
 */
const wider: Readonly<Record<string, RelationType>> = {
  '050': 'COLLABORATION',
  '061': 'COLLABORATION',
  '062': 'COLLABORATION',
};

/** Codes whose target acts in the type that they stand under. */
const reversed = new Set(['043']);

/** Where a type cannot stand between two actors: visits are persons', and between others they are talks; arms are supplied by states and companies. */
const otherwise: Readonly<Partial<Record<RelationType, RelationType>>> = {
  VISIT: 'MEETING',
  ARMS_SUPPLY: 'MILITARY_SUPPORT',
};

const typeOf = new Map(
  relationTypes.flatMap(({ type, cameoCodes }) => cameoCodes.map((code) => [code, type] as const)),
);

/** What becomes of each CAMEO event when events of others are imported, by code. */
export const cameoReadings: ReadonlyMap<string, CameoReading> = new Map(
  [...cameoNames.keys()].map((code): [string, CameoReading] => {
    const type = wider[code] ?? typeOf.get(code);
    const reason = untyped[code];
    if (reason !== undefined || type === undefined) {
      return [code, { type: null, reason: reason ?? 'the vocabulary has no type for it' }];
    }
    return [code, { type, isReversed: reversed.has(code), otherwise: otherwise[type] ?? null }];
  }),
);

const codeOfName = new Map([...cameoNames].map(([code, name]) => [name.toLowerCase(), code]));

/** The CAMEO code of an event's name, whatever its case; null where no event has it. */
export const cameoCodeNamed = (name: string): string | null =>
  codeOfName.get(name.trim().toLowerCase()) ?? null;
