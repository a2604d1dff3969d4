import { ActorKind, Evidence, isId, RelationType, Tone } from '@entente/model';
import type { Clocks } from '../clocks/clocks';
import { dayOf } from '../clocks/dayOf';
import type { Facets } from '../filters/facets';
import type { Selection } from '../selecting/selection';
import { View } from '../view';
import type { Address } from './address';

/** Reads the query of an address, `?relation=…&tone=CONFLICT`. What it does not know, it leaves out. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  const [leastRelations = null, mostRelations = null] = (parameters.get('relations') ?? '')
    .split('-')
    .map(count);
  return {
    selection: readSelection(parameters),
    filters: {
      ...readFacets(parameters, ''),
      without: readFacets(parameters, 'no-'),
      leastPublishers: count(parameters.get('publishers') ?? ''),
      leastRelations,
      mostRelations,
    },
    view: known(Object.values(View), parameters.get('view'))[0] ?? View.GRAPH,
    clocks: readClocks(parameters),
    dates: { from: dayOf(parameters.get('from')), to: dayOf(parameters.get('to')) },
  };
}

function readFacets(parameters: URLSearchParams, prefix: string): Facets {
  const listed = (name: string): string | null => parameters.get(prefix + name);
  return {
    kinds: known(Object.values(ActorKind), listed('kind')),
    tones: known(Object.values(Tone), listed('tone')),
    evidence: known(Object.values(Evidence), listed('evidence')),
    types: known(Object.values(RelationType), listed('type')),
    sources: (listed('source') ?? '').split(',').filter((id) => isId('source', id)),
    publishers: parameters.getAll(`${prefix}publisher`).filter((name) => name !== ''),
  };
}

function readClocks(parameters: URLSearchParams): Clocks | null {
  if (!parameters.has('happened') && !parameters.has('published')) return null;
  return { asOf: dayOf(parameters.get('happened')), knownAt: dayOf(parameters.get('published')) };
}

function readSelection(parameters: URLSearchParams): Selection | null {
  const relation = parameters.get('relation');
  if (relation) return { kind: 'relation', id: relation };
  const band = parameters.get('band');
  if (band) return { kind: 'band', id: band };
  const actor = parameters.get('actor');
  return actor ? { kind: 'actor', id: actor } : null;
}

function known<T extends string>(values: readonly T[], text: string | null): readonly T[] {
  const named = (text ?? '').split(',');
  return values.filter((value) => named.includes(value));
}

const count = (text: string): number | null => (/^\d{1,6}$/u.test(text) ? Number(text) : null);
