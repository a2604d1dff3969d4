import { ActorKind, Evidence, Gap, isId, PathRank, RelationType, Tone } from '@entente/model';
import { dayOf } from '../../domain/days';
import { Unmatched } from '../../domain/filters';
import type { Graph } from '../../domain/graph';
import { type KeyForm, keyFormOf, splitKeys, idsByKey } from '../../domain/idKeys';
import { strengthChoices } from '../../domain/paths';
import { View } from '../../domain/snapshot';
import { LayoutName } from '../../domain/viewState';
import { actorCells, relationCells } from '../table/cells';

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
  least: oneOf(strengthChoices),
  known: day,
  stood: day,
  steps: shaped(/^[1-6]$/u),
  order: oneOf(Object.values(PathRank)),
  unmatched: oneOf(Object.values(Unmatched)),
  gap: oneOf(Object.values(Gap)),
  layout: oneOf(Object.values(LayoutName)),
  rows: oneOf(['relations', 'actors']),
  seen: shaped(/^-?\d{1,7}\.-?\d{1,7}\.\d{1,7}\.\d{1,7}$/u),
  keys: oneOf(['4', '8']),
  between: (text) => text.split(',').length <= 2,
  'relations-sort': oneOf(Object.keys(relationCells).flatMap((id) => [id, `-${id}`])),
  'actors-sort': oneOf(Object.keys(actorCells).flatMap((id) => [id, `-${id}`])),
};
const facets: Readonly<Record<string, Fits>> = {
  kind: oneOf(Object.values(ActorKind)),
  tone: oneOf(Object.values(Tone)),
  evidence: oneOf(Object.values(Evidence)),
  type: oneOf(Object.values(RelationType)),
  source: (text) => isId('source', text),
  // An actor, or two whose relations were loaded.
  expanded: (text) => text.split('~').length <= 2 && text.split('~').every((one) => isId('actor', one)),
  follow: (text) => text === '' || oneOf(Object.values(RelationType))(text.replace(/^-/u, '')),
  avoid: (text) => isId('actor', text),
};
/** Parameters with keys of that length. */
function keyedParts({ length }: KeyForm): Readonly<Record<string, Fits>> {
  const keys = `(?:[\\w-]{${length}})*`;
  const some = shaped(new RegExp(`^${keys}(?:\\.${keys})?$`, 'u'));
  const pathRef = shaped(new RegExp(`^[^*]+\\*[^*]+\\*${keys}(?:\\*[^*]*){0,8}$`, 'u'));
  return {
    hidden: some,
    picked: some,
    pinned: shaped(new RegExp(`^${keys}$`, 'u')),
    chain: pathRef,
    laid: pathRef,
    group: shaped(new RegExp(`^[^~]*~(?:open|closed)~${keys}$`, 'u')),
    note: shaped(new RegExp(`^(?:actor|relation)~[\\w-]{${length}}~[^~]*$`, 'u')),
    step: shaped(/^[^~]*~[^~]*~[^~]*$/u),
    places: shaped(new RegExp(`^-?\\d{1,7}\\.-?\\d{1,7}\\.\\d{1,5}\\.(?:[\\w-]{${length + 4}})*$`, 'u')),
  };
}

/** Most characters of a value that are shown. */
const LONGEST = 40;

/** Parameters of a query that cannot be read, as written: `known=never`. Unknown names are ignored, since other programs add some. */
export function unreadableParts(query: string): readonly string[] {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  return [...parameters].flatMap(([name, value]) => {
    const ofEach = facets[name.replace(/^no-/u, '')];
    const whole = wholes[name] ?? keyedParts(form)[name];
    const wrong = ofEach
      ? value.split(',').filter((one) => !ofEach(one))
      : whole && !whole(value)
        ? [value]
        : [];
    return wrong.map((one) => `${name}=${one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one}`);
  });
}

/** How many actors and relations named by a query are not loaded, or share their key with another. */
export function absentCount(query: string, { actors, relations }: Graph): number {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  const there = new Set(
    [actors, relations].flatMap((all) => [
      ...idsByKey(
        all.map(({ id }) => id),
        form,
      ).keys(),
    ]),
  );
  const named = [
    ...['hidden', 'picked', 'pinned'].map((name) => parameters.get(name) ?? ''),
    ...parameters.getAll('note').map((written) => written.split('~')[1] ?? ''),
    ...parameters.getAll('group').map((written) => written.split('~')[2] ?? ''),
  ].flatMap((keys) => keys.split('.').flatMap((some) => splitKeys(some, form)));
  return new Set(named.filter((key) => !there.has(key))).size;
}
