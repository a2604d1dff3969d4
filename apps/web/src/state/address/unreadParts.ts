import { ActorKind, Evidence, Gap, isId, PathRank, RelationType, Tone } from '@entente/model';
import { dayOf } from '../clocks/dayOf';
import { Unmatched } from '../filters/unmatched';
import { LayoutName } from '../layoutName';
import { actorCells } from '../tables/actorCells';
import { relationCells } from '../tables/relationCells';
import { View } from '../view';

type Fits = (text: string) => boolean;

const oneOf =
  (values: readonly string[]): Fits =>
  (text) =>
    values.includes(text);
const day: Fits = (text) => dayOf(text) !== null;
const dayOrAny: Fits = (text) => text === 'any' || day(text);
const shaped =
  (form: RegExp): Fits =>
  (text) =>
    form.test(text);

const wholes: Readonly<Record<string, Fits>> = {
  view: oneOf(Object.values(View)),
  happened: dayOrAny,
  published: dayOrAny,
  from: day,
  to: day,
  publishers: shaped(/^\d{1,6}$/u),
  relations: shaped(/^(\d{1,6}-|-\d{1,6}|\d{1,6}-\d{1,6})$/u),
  least: oneOf(Object.values(Evidence)),
  known: day,
  stood: day,
  steps: shaped(/^[1-6]$/u),
  order: oneOf(Object.values(PathRank)),
  unmatched: oneOf(Object.values(Unmatched)),
  gap: oneOf(Object.values(Gap)),
  layout: oneOf(Object.values(LayoutName)),
  rows: oneOf(['relations', 'actors']),
  seen: shaped(/^-?\d{1,7}\.-?\d{1,7}\.\d{1,7}\.\d{1,7}$/u),
  places: shaped(/^-?\d{1,7}\.-?\d{1,7}\.\d{1,5}\.([\w-]{8})*$/u),
  'relations-sort': oneOf(Object.keys(relationCells).flatMap((id) => [id, `-${id}`])),
  'actors-sort': oneOf(Object.keys(actorCells).flatMap((id) => [id, `-${id}`])),
};
const facets: Readonly<Record<string, Fits>> = {
  kind: oneOf(Object.values(ActorKind)),
  tone: oneOf(Object.values(Tone)),
  evidence: oneOf(Object.values(Evidence)),
  type: oneOf(Object.values(RelationType)),
  source: (text) => isId('source', text),
  follow: (text) => text === '' || oneOf(Object.values(RelationType))(text.replace(/^-/u, '')),
  avoid: (text) => isId('actor', text),
};
/** Signs of a value that are shown. */
const LONGEST = 40;

/**
 * What the query of an address says that cannot be understood, as it stands there: `known=never`. Names that are not ours are passed over: what
 * carries addresses adds some.
 */
export function unreadParts(query: string): readonly string[] {
  return [...new URLSearchParams(query)].flatMap(([name, value]) => {
    const ofEach = facets[name.replace(/^no-/u, '')];
    const whole = wholes[name];
    const wrong = ofEach
      ? value.split(',').filter((one) => !ofEach(one))
      : whole && !whole(value)
        ? [value]
        : [];
    return wrong.map((one) => `${name}=${one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one}`);
  });
}
