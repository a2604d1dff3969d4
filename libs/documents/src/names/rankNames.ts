import type { Actor } from '@entente/model';
import { askName, scoreName } from './scoreName.js';

/** An actor that a name may mean. */
export interface NameMatch {
  readonly actor: Actor;
  /** The actor's name or alias that is most like the one asked for. */
  readonly matched: string;
  /** 0 to 1, on the scale of scoreName. */
  readonly score: number;
}

/** Below this, no more than a place or a word is shared: the Jerusalem Post and Israel. */
const LEAST = 0.35;

/**
 * The actors that a name may mean, best first, then by name, then by id; actors that share no more than a place or a word are left out.
 * A match below 0.6 should be confirmed by a person; one below 0.5 is more likely another actor with a name that is alike.
 */
export function rankNames(name: string, candidates: readonly Actor[], limit: number): NameMatch[] {
  const asked = askName(name);
  return candidates
    .map((actor) => ({ actor, ...scoreName(asked, actor) }))
    .filter(({ score }) => score >= LEAST)
    .sort(
      (a, b) => b.score - a.score || inOrder(a.actor.name, b.actor.name) || inOrder(a.actor.id, b.actor.id),
    )
    .slice(0, limit);
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
