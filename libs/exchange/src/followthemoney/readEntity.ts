import {
  type ActorKind,
  DomainError,
  type EdtfDate,
  parseEdtf,
  type Qualifier,
  type RelationType,
  relationTypeInfoOf,
} from '@entente/model';
import { countryByAlpha2, mentionOf } from '../countries/countries.js';
import { CellError, idPart, sentence, shown } from '../registers/cells.js';
import type { LeftOut, Mention, RegisterEvent } from '../registers/register.js';

/** An entity of FollowTheMoney: each property has a list of values. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Schemata that are actors; a legal entity may be a person or a body, so its kind is open. */
const actorKinds: Readonly<Record<string, ActorKind | null>> = {
  Person: 'PERSON',
  Company: 'COMPANY',
  Organization: 'ORGANIZATION',
  PublicBody: 'ORGANIZATION',
  LegalEntity: null,
};

interface EdgeForm {
  readonly from: string;
  readonly to: string;
  readonly type: RelationType;
  /** In the summary, between the two. */
  readonly verb: string;
}

/** Schemata that are relations: the properties of their ends, and the type that they are. */
const edges: Readonly<Record<string, EdgeForm>> = {
  Ownership: { from: 'owner', to: 'asset', type: 'OWNERSHIP', verb: 'owns' },
  Directorship: { from: 'director', to: 'organization', type: 'OFFICE', verb: 'is a director of' },
  Employment: { from: 'employee', to: 'employer', type: 'OFFICE', verb: 'is employed by' },
  Membership: { from: 'member', to: 'organization', type: 'MEMBERSHIP', verb: 'is a member of' },
  Payment: { from: 'payer', to: 'beneficiary', type: 'PAYMENT', verb: 'paid' },
  Occupancy: { from: 'holder', to: 'post', type: 'OFFICE', verb: 'holds an office of' },
};

/** Schemata of relations that no type of the vocabulary is. */
const otherEdges = new Set(
  'Associate ContractAward Control CourtCaseParty Debt Documentation Family ProjectParticipant Representation Succession UnknownLink'.split(
    ' ',
  ),
);

export const isActor = ({ schema }: Entity): boolean => Object.hasOwn(actorKinds, schema);
export const isPosition = ({ schema }: Entity): boolean => schema === 'Position';

/** An actor as a relation names it. */
export function actorIn({ id, schema, properties }: Entity): Mention {
  const name = (properties['name']?.[0] ?? '').trim();
  const of = (property: string, scheme: string) =>
    (properties[property] ?? []).slice(0, 1).map((value) => ({ scheme, value }));
  return {
    label: name === '' ? id : name,
    name: name === '' ? id : name,
    kind: actorKinds[schema] ?? null,
    identifiers: [
      { scheme: 'followthemoney', value: id },
      ...of('wikidataId', 'wikidata'),
      ...of('leiCode', 'lei'),
    ],
    description: null,
  };
}

/** The state in which a position is, where it is one country. */
export function stateOf({ properties }: Entity): { readonly state: Mention; readonly role: string } | null {
  const [code, ...more] = properties['country'] ?? [];
  const country = code === undefined || more.length > 0 ? null : countryByAlpha2(code);
  return country ? { state: mentionOf(country, country.name), role: properties['name']?.[0] ?? '' } : null;
}

/** What is known of the entities of a file by their ids. */
export interface KnownEntities {
  readonly actors: ReadonlyMap<string, Mention>;
  readonly positions: ReadonlyMap<string, { readonly state: Mention; readonly role: string }>;
}

/** The relation that an entity is, or why it is none. @throws CellError for one whose ends or dates cannot be read */
export function relationIn(
  { id, schema, properties }: Entity,
  known: KnownEntities,
): RegisterEvent | LeftOut {
  if (Object.hasOwn(actorKinds, schema))
    return { code: 'ACTOR', text: 'an actor, which is made where a relation names it' };
  const form = Object.hasOwn(edges, schema) ? edges[schema] : undefined;
  if (!form) {
    return otherEdges.has(schema)
      ? { code: `SCHEMA_${schema}`, text: `the vocabulary has no type for the relation ${schema}` }
      : { code: 'NO_RELATION', text: 'neither an actor nor a relation between two, as an address' };
  }
  const ends = [form.from, form.to].map((property) => properties[property] ?? []);
  if (ends.some(({ length }) => length > 1)) {
    return { code: 'SEVERAL_ENDS', text: 'the relation has several actors at one end' };
  }
  const [fromId, toId] = ends.map(([end]) => end);
  if (fromId === undefined || toId === undefined) {
    return {
      code: fromId === undefined ? 'NO_FIRST_ACTOR' : 'NO_SECOND_ACTOR',
      text: `the relation names nobody at one end`,
    };
  }
  const position = schema === 'Occupancy' ? known.positions.get(toId) : undefined;
  const from = known.actors.get(fromId);
  const to = position?.state ?? known.actors.get(toId);
  if (!from || !to) {
    const [column, missing] = from ? [form.to, toId] : [form.from, fromId];
    throw new CellError({
      code: 'NOT_FOUND',
      column,
      found: shown(missing),
      message: `${column} is ${shown(missing)}, and the file has no actor of that id; give the entity in the same file`,
    });
  }
  const { fromKinds, toKinds } = relationTypeInfoOf(form.type);
  const fits = (kind: ActorKind | null, kinds: readonly ActorKind[]): boolean =>
    kind === null || kinds.includes(kind);
  if (!fits(from.kind, fromKinds) || !fits(to.kind, toKinds)) {
    return {
      code: 'ENDS_DO_NOT_FIT',
      text: 'the type of the relation cannot stand between actors of these kinds',
    };
  }
  const occurred = datesIn(properties);
  const qualifiers = qualifiersIn(properties, form, position?.role ?? '');
  const amount = qualifiers.find(({ key }) => key === 'value');
  return {
    key: idPart(id),
    type: form.type,
    from,
    to,
    occurred,
    qualifiers,
    stance: 'ASSERTED',
    attribution: null,
    document: null,
    summary: sentence(
      `${from.name} ${form.verb} ${to.name}${amount ? ` ${amount.value}${amount.unit === null ? '' : ` ${amount.unit}`}` : ''}` +
        `${position ? `: ${position.role}` : ''}${occurred === null ? '' : `, ${occurred.text}`}.`,
    ),
  };
}

/** The day of it, or the span from start to end. @throws CellError for what is no date */
function datesIn(properties: Entity['properties']): EdtfDate | null {
  const one = (property: string): string => (properties[property]?.[0] ?? '').replace(/[T ].*$/u, '');
  const [date, start, end] = [one('date'), one('startDate'), one('endDate')];
  const text = date !== '' ? date : start === '' && end === '' ? '' : `${start || '..'}/${end || '..'}`;
  if (text === '') return null;
  try {
    return parseEdtf(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new CellError({
      code: 'NOT_A_DATE',
      column: date !== '' ? 'date' : 'startDate',
      found: shown(text),
      message: error.message,
    });
  }
}

function qualifiersIn(properties: Entity['properties'], { type }: EdgeForm, post: string): Qualifier[] {
  const keys = relationTypeInfoOf(type).qualifierKeys;
  const first = (...names: string[]): string =>
    names.map((name) => properties[name]?.[0]?.trim() ?? '').find((value) => value !== '') ?? '';
  const [amount, unit] = (
    [
      [first('amountEur'), 'EUR'],
      [first('amountUsd'), 'USD'],
      [first('amount'), first('currency') || null],
    ] as const
  ).find(([value]) => value !== '') ?? ['', null];
  const all: Qualifier[] = [
    { key: 'role', value: post || first('role', 'position'), unit: null },
    {
      key: 'share',
      value: first('percentage', 'sharesCount'),
      unit: first('percentage') === '' ? null : '%',
    },
    { key: 'value', value: amount, unit },
    { key: 'subject', value: first('purpose', 'summary'), unit: null },
  ];
  return all.filter(({ key, value }) => value !== '' && keys.includes(key));
}
