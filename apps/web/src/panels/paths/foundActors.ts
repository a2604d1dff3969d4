import type { ActorKind } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import type { searchActors } from '../../api/searchActors';

interface FoundActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** The name by which it was found, its own or another. */
  readonly matched: string;
}

/** Whom the name means, best first, then whose names have the text in them, each once. */
export function foundActors({ resolveActor, actors }: ResultOf<typeof searchActors>): readonly FoundActor[] {
  const resolved = resolveActor.map(({ actor, matched }) => ({ ...actor, matched }));
  const others = actors.nodes
    .filter(({ id }) => !resolved.some((actor) => actor.id === id))
    .map((actor) => ({ ...actor, matched: actor.name }));
  return [...resolved, ...others].slice(0, 8);
}
