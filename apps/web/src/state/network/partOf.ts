import type { Evidence } from '@entente/model';
import type { Graph } from './graph';
import type { GraphRelation } from './graphRelation';

/** Strongest first. */
const strength: readonly Evidence[] = ['CORROBORATED', 'SINGLE_SOURCE', 'ALLEGED', 'CONTESTED', 'DENIED'];

/**
 * Of what is known around an actor, the part to bring in: relations among the given, for at the most so many neighbours that are not shown yet, the
 * most firmly tied first; with those, what ties them to whom is shown.
 */
export function partOf(
  around: Graph,
  actorId: string,
  {
    relations,
    most,
    shown,
  }: { readonly relations: readonly GraphRelation[]; readonly most: number; readonly shown: Graph },
): Graph {
  const there = new Set(shown.actors.map(({ id }) => id));
  const other = ({ from, to }: GraphRelation): string => (from === actorId ? to : from);
  const byStrength = [...relations].sort(
    (a, b) => strength.indexOf(a.evidence) - strength.indexOf(b.evidence),
  );
  const newcomers = [...new Set(byStrength.map(other))].filter((id) => !there.has(id)).slice(0, most);
  const allowed = new Set([...there, actorId, ...newcomers]);
  const asked = new Set(relations.map(({ id }) => id));
  const fresh = new Set(newcomers);
  const kept = around.relations.filter(({ id, from, to }) => {
    if (!allowed.has(from) || !allowed.has(to)) return false;
    if (from === actorId || to === actorId) return asked.has(id);
    return fresh.has(from) || fresh.has(to);
  });
  const ends = new Set([actorId, ...kept.flatMap(({ from, to }) => [from, to])]);
  return { actors: around.actors.filter(({ id }) => ends.has(id)), relations: kept };
}
