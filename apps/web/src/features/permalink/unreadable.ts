import type { Graph } from '../../domain/network/graph';
import { keyFormOf } from '../../domain/idKeys';
import { pathQuestion } from '../view-codec/pathCodec';
import { keyForm, viewState } from '../view-codec/viewStateCodec';
import { readKeys } from './viewStateParameters';

/** Most characters of a value that are shown. */
const LONGEST = 40;

const readable = { ...keyForm.parameters, ...pathQuestion.parameters, ...viewState.parameters };

/** Parameters of a query that cannot be read, as written: `known=never`. Unknown names are ignored, since other programs add some. */
export function unreadableParts(query: string): readonly string[] {
  const parameters = new URLSearchParams(query);
  const form = keyFormOf(parameters);
  return [...parameters].flatMap(([name, value]) => {
    const wrong = Object.hasOwn(readable, name) ? readable[name]?.(value, form) : undefined;
    return (wrong ?? []).map((one) => `${name}=${one.length > LONGEST ? `${one.slice(0, LONGEST)}…` : one}`);
  });
}

/** How many actors and relations named by a query are not loaded, or share their key with another. */
export const absentCount = (query: string, graph: Graph): number => readKeys(query, graph).missing.size;
