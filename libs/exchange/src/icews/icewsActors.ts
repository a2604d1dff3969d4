import type { ActorKind } from '@entente/model';
import { countryByName, mentionOf } from '../countries/countries.js';
import type { LeftOut, Mention } from '../registers/register.js';

/** Words by which a name is a body's and not a person's. */
const BODY =
  /\b(?:agency|alliance|army|assembly|association|bank|bloc|bureau|church|commission|committee|company|congress|corporation|council|court|federation|forces?|foundation|front|fund|group|guard|institute|league|ministry|movement|nations|of|office|organi[sz]ation|parliament|party|police|service|society|the|tribunal|union|university)\b/iu;
const ARMED =
  /\b(?:armed (?:band|gang|group|opposition|rebel)|guerrilla|insurgents?|militants?|rebels?|separatists?|terrorists?|combatants?)\b/iu;

/**
 * Whom ICEWS means. A country's name is the state; "Foreign Affairs (France)" is whoever acts as that in the country. Of others only the full
 * format says something of their kind, by their sectors: an elite, or who is of an executive and has a person's name, is an official; what has the
 * name of a body is an organisation, or an armed group. Else the kind stays open.
 *
 * @param sectors null where the format has none
 */
export function readIcewsActor(name: string, sectors: readonly string[] | null): Mention | LeftOut {
  const state = countryByName(name);
  if (state) return mentionOf(state, name);
  const [, role, place] = /^(.+) \(([^()]+)\)$/u.exec(name) ?? [];
  if (role !== undefined && place !== undefined) {
    const country = countryByName(place);
    if (!country) {
      return { code: 'NOBODY_NAMED', text: 'an actor is a role of no country, and so nobody in particular' };
    }
    return {
      label: name,
      name: `${role} (${country.name})`,
      kind: ARMED.test(role) ? 'ARMED_GROUP' : 'ORGANIZATION',
      identifiers: [],
      description: `Whoever event data code as ${role} of ${country.name}; not one organisation.`,
    };
  }
  return {
    label: name,
    name,
    kind: sectors === null ? null : kindBy(name, sectors),
    identifiers: [],
    description: null,
  };
}

function kindBy(name: string, sectors: readonly string[]): ActorKind | null {
  const is = (sector: string): boolean => sectors.includes(sector);
  const isBody = BODY.test(name);
  if (sectors.some((sector) => ARMED.test(sector))) return isBody ? 'ARMED_GROUP' : null;
  if (is('International Government Organization') && !is('Elite')) return 'ORGANIZATION';
  if (isBody) return sectors.length > 0 ? 'ORGANIZATION' : null;
  const hasPersonsName = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u.test(name);
  return hasPersonsName && (is('Elite') || is('Executive')) ? 'OFFICIAL' : null;
}
