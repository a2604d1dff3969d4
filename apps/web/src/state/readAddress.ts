import { ActorKind, Evidence, parseIsoDay, Tone } from '@entente/model';
import type { Address } from './address';
import type { Clocks } from './clocks';
import type { Selection } from './selection';
import { View } from './view';

/** Reads the query of an address, `?relation=…&tone=CONFLICT`. What it does not know, it leaves out. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  return {
    selection: readSelection(parameters),
    filters: {
      kinds: known(Object.values(ActorKind), parameters.get('kind')),
      tones: known(Object.values(Tone), parameters.get('tone')),
      evidence: known(Object.values(Evidence), parameters.get('evidence')),
    },
    view: known(Object.values(View), parameters.get('view'))[0] ?? View.GRAPH,
    clocks: readClocks(parameters),
    dates: { from: day(parameters.get('from')), to: day(parameters.get('to')) },
  };
}

function readClocks(parameters: URLSearchParams): Clocks | null {
  if (!parameters.has('happened') && !parameters.has('published')) return null;
  return { asOf: day(parameters.get('happened')), knownAt: day(parameters.get('published')) };
}

function day(text: string | null): string | null {
  if (text === null) return null;
  try {
    return parseIsoDay(text);
  } catch {
    return null;
  }
}

function readSelection(parameters: URLSearchParams): Selection | null {
  const relation = parameters.get('relation');
  if (relation) return { kind: 'relation', id: relation };
  const actor = parameters.get('actor');
  return actor ? { kind: 'actor', id: actor } : null;
}

function known<T extends string>(values: readonly T[], text: string | null): readonly T[] {
  const named = (text ?? '').split(',');
  return values.filter((value) => named.includes(value));
}
