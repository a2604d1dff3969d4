import type { ActorKind } from '@entente/model';
import { type Country, countryByCameo, mentionOf } from '../countries/countries.js';
import type { LeftOut, Mention } from '../registers/register.js';

/** What GDELT codes of one of the two actors of an event, by the CAMEO scheme of actors. */
export interface CodedActor {
  /** All codes together: USAGOV. */
  readonly code: string;
  /** In capitals, as the article or the dictionary of actors has it. */
  readonly name: string;
  readonly country: string;
  /** A known organisation: UNO, TAL. */
  readonly group: string;
  /** Its first role: GOV, MIL, IGO. */
  readonly role: string;
}

/** Roles in a country: how the actors are called that stand for them, as ICEWS calls them, and what they are. GOV is the state itself. */
const roles: Readonly<Record<string, readonly [name: string, kind: ActorKind]>> = {
  AGR: ['Agriculture', 'ORGANIZATION'],
  BUS: ['Business', 'ORGANIZATION'],
  COP: ['Police', 'ORGANIZATION'],
  CRM: ['Criminals', 'ORGANIZATION'],
  CVL: ['Citizen', 'ORGANIZATION'],
  DEV: ['Development', 'ORGANIZATION'],
  EDU: ['Education', 'ORGANIZATION'],
  ELI: ['Elite', 'ORGANIZATION'],
  ENV: ['Environmentalist', 'ORGANIZATION'],
  HLH: ['Health', 'ORGANIZATION'],
  HRI: ['Human Rights Activist', 'ORGANIZATION'],
  IMG: ['Armed Group', 'ARMED_GROUP'],
  INS: ['Insurgent', 'ARMED_GROUP'],
  JUD: ['Judiciary', 'ORGANIZATION'],
  LAB: ['Labor Union', 'ORGANIZATION'],
  LEG: ['Legislature', 'ORGANIZATION'],
  MED: ['Media', 'ORGANIZATION'],
  MIL: ['Military', 'ORGANIZATION'],
  MOD: ['Moderates', 'ORGANIZATION'],
  NGO: ['Nongovernmental Organization', 'ORGANIZATION'],
  OPP: ['Political Opposition', 'ORGANIZATION'],
  PTY: ['Political Party', 'ORGANIZATION'],
  RAD: ['Radicals', 'ORGANIZATION'],
  REB: ['Rebel Group', 'ARMED_GROUP'],
  REF: ['Refugee', 'ORGANIZATION'],
  REL: ['Religious Body', 'ORGANIZATION'],
  SEP: ['Separatist', 'ARMED_GROUP'],
  SET: ['Settler', 'ORGANIZATION'],
  SPY: ['Intelligence Service', 'ORGANIZATION'],
  UAF: ['Unaligned Armed Force', 'ARMED_GROUP'],
};

/** Codes of regions, which GDELT gives in place of a country's. */
const regions = new Set(
  'AFR ASA BLK CAS CAU CEU CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS PRS SAF SAM SAS SCN SEA WAF WST'.split(
    ' ',
  ),
);

/** Whom GDELT means, or why nobody can be drawn for it. */
export function readCodedActor(actor: CodedActor): Mention | LeftOut {
  const { code, name, country, group, role } = actor;
  const label = name === '' ? code : `${code} ${name}`;
  if (role === 'MNC') return ofName(actor, 'COMPANY', label);
  if (group !== '' || (['IGO', 'NGO', 'INT', 'NGM'].includes(role) && code.length > 3)) {
    return {
      ...ofName(actor, isArmed(role) ? 'ARMED_GROUP' : 'ORGANIZATION', label),
      identifiers: [{ scheme: 'cameo-actor', value: code }],
    };
  }
  if (regions.has(country)) {
    return {
      code: 'REGION',
      text: `an actor is a region of several countries (${country}), not one of them`,
    };
  }
  const found = country === '' ? null : countryByCameo(country);
  if (!found) {
    return country === ''
      ? {
          code: 'NOBODY_NAMED',
          text: `an actor is a role or a people of no country, and so nobody in particular`,
        }
      : { code: 'UNKNOWN_COUNTRY', text: `${country} is no country code of CAMEO` };
  }
  return role === '' || role === 'GOV' ? mentionOf(found, label) : inRole(found, role, label);
}

const roleOf = (role: string) => (Object.hasOwn(roles, role) ? roles[role] : undefined);
const isArmed = (role: string): boolean => roleOf(role)?.[1] === 'ARMED_GROUP';

function inRole(country: Country, role: string, label: string): Mention | LeftOut {
  const [called, kind] = roleOf(role) ?? [];
  if (called === undefined || kind === undefined) {
    return { code: 'UNKNOWN_ROLE', text: `${role} is no role that CAMEO is known to have` };
  }
  return {
    label,
    name: `${called} (${country.name})`,
    kind,
    identifiers: [{ scheme: 'cameo-actor', value: `${country.alpha3}${role}` }],
    description: `Whoever event data code as ${role} of ${country.name}; not one organisation.`,
  };
}

function ofName({ code, name }: CodedActor, kind: ActorKind, label: string): Mention {
  const words = (name === '' ? code : name).replace(/^THE /u, '').split(' ');
  const cased = words.map((word) =>
    word.length <= 3 && !SMALL.has(word) ? word : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`,
  );
  return { label, name: cased.join(' '), kind, identifiers: [], description: null };
}

const SMALL = new Set(['AND', 'FOR', 'OF', 'THE']);
