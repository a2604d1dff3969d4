import { type Actor, nameSimilarity, type PreparedName, prepareName } from '@entente/model';

/** An actor that a name may mean. */
export interface NameMatch {
  readonly actor: Actor;
  /** The actor's name or alias that is most like the one asked for. */
  readonly matched: string;
  /** 0 to 1, on the scale of rankNames. */
  readonly score: number;
}

/**
 * The actors that a name may mean, best first, then by name, then by id; actors that do not match are left out.
 *
 * The score orders the matches of one name; it is not a probability.
 * | score | what |
 * |---|---|
 * | 1 | the actor's name, character for character |
 * | 0.95 | an alias of any kind, character for character |
 * | 0.9, 0.87 | the name, an alias, but for case, marks, punctuation, spaces and script |
 * | 0.8 | one is the initials of the other: UAE, United Arab Emirates |
 * | 0.5 to 0.8 | one has all words of the other, or begins with it: Deek, George Deek; the more, the less is left over |
 * | 0.4 to 0.75 | nearly spelt so, one letter in five or fewer being another: Azerbaidjan (0.64); Iraq is never Iran |
 *
 * A match below 0.6 should be confirmed by a person.
 */
export function rankNames(name: string, candidates: readonly Actor[], limit: number): NameMatch[] {
  const asked = prepareName(name);
  return candidates
    .map((actor) => best(asked, actor))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || inOrder(a.actor.name, b.actor.name) || inOrder(a.actor.id, b.actor.id),
    )
    .slice(0, limit);
}

function best(asked: PreparedName, actor: Actor): NameMatch {
  const own = { actor, matched: actor.name, score: nameSimilarity(asked, prepareName(actor.name), 'name') };
  return actor.aliases.reduce((leader, { name }) => {
    const score = nameSimilarity(asked, prepareName(name), 'alias');
    return score > leader.score ? { actor, matched: name, score } : leader;
  }, own);
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
