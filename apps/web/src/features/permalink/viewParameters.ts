import { ActorKind, Evidence, isId, RelationType, Tone } from '@entente/model';
import type { Clocks } from '../../domain/clocks';
import { dayOf } from '../../domain/days';
import type { Facets } from '../../domain/filters';
import type { NavigationState } from '../../domain/navigation';
import type { Opened } from '../../domain/selection';
import { View } from '../../domain/snapshot';

/** Reads the query of a permalink, `?relation=…&tone=CONFLICT`. Unknown values are ignored. */
export function readNavigation(query: string): NavigationState {
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

function readSelection(parameters: URLSearchParams): Opened | null {
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

const ANY = 'any';

/** The query with its question mark, or an empty string; `readNavigation` reads it. */
export function writeNavigation({ selection, filters, view, clocks, dates }: NavigationState): string {
  const parameters = new URLSearchParams();
  if (selection) parameters.set(selection.kind, selection.id);
  writeFacets(parameters, '', filters);
  writeFacets(parameters, 'no-', filters.without);
  const { leastPublishers, leastRelations, mostRelations } = filters;
  if (leastPublishers !== null) parameters.set('publishers', String(leastPublishers));
  if (leastRelations !== null || mostRelations !== null) {
    parameters.set('relations', `${leastRelations ?? ''}-${mostRelations ?? ''}`);
  }
  if (view !== View.GRAPH) parameters.set('view', view);
  if (clocks) {
    parameters.set('happened', clocks.asOf ?? ANY);
    parameters.set('published', clocks.knownAt ?? ANY);
  }
  if (dates.from !== null) parameters.set('from', dates.from);
  if (dates.to !== null) parameters.set('to', dates.to);
  // Commas are allowed in a query and easier to read.
  const query = parameters.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}

function writeFacets(parameters: URLSearchParams, prefix: string, facets: Facets): void {
  const lists = {
    kind: facets.kinds,
    tone: facets.tones,
    evidence: facets.evidence,
    type: facets.types,
    source: facets.sources,
  };
  for (const [name, values] of Object.entries(lists)) {
    if (values.length > 0) parameters.set(prefix + name, values.join(','));
  }
  for (const name of facets.publishers) parameters.append(`${prefix}publisher`, name);
}
