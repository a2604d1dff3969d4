import { type Actor, nameKey } from '@entente/model';
import { distance } from 'fastest-levenshtein';

/** Whom a name may mean, by which of the actor's names, and how surely: 1 is the name itself. */
export interface NameMatch {
  readonly actor: Actor;
  readonly matched: string;
  /** 0 to 1. 1: the name. 0.98: an alias. 0.95 and 0.93: the same in Latin letters without marks. Below 0.9: some words of it, or a near spelling. */
  readonly score: number;
}

const LEAST = 0.5;

/** The actors a name may mean, surest first; of each actor the best of its names. Ties fall by name, then by id. */
export function rankNames(name: string, candidates: readonly Actor[], limit: number): NameMatch[] {
  const asked = { name: name.trim(), key: nameKey(name) };
  if (asked.key === '') return [];
  return candidates
    .flatMap((actor) => bestOf(actor, asked) ?? [])
    .sort(
      (a, b) => b.score - a.score || compare(a.actor.name, b.actor.name) || compare(a.actor.id, b.actor.id),
    )
    .slice(0, limit);
}

interface Asked {
  readonly name: string;
  readonly key: string;
}

function bestOf(actor: Actor, asked: Asked): NameMatch | null {
  const names = [
    { name: actor.name, own: true },
    ...actor.aliases.map((alias) => ({ name: alias.name, own: false })),
  ];
  const [best] = names
    .map(({ name, own }) => ({ actor, matched: name, score: score(asked, name, own) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= LEAST ? best : null;
}

function score(asked: Asked, name: string, own: boolean): number {
  if (name === asked.name) return own ? 1 : 0.98;
  const key = nameKey(name);
  if (key === asked.key) return own ? 0.95 : 0.93;
  return Math.max(wordScore(asked.key, key), nearScore(asked.key, key));
}

/** Every word that is asked for begins a word of the name: up to 0.89, the more of the name it covers. */
function wordScore(asked: string, key: string): number {
  const words = key.split(' ');
  const all = asked.split(' ').every((part) => words.some((word) => word.startsWith(part)));
  return all ? 0.6 + 0.29 * (asked.length / Math.max(asked.length, key.length)) : 0;
}

/** Few letters differ: one in four letters or fewer none may, one in five to seven, else two. Up to 0.85. */
function nearScore(asked: string, key: string): number {
  const length = Math.max(asked.length, key.length);
  const allowed = length < 5 ? 0 : length < 8 ? 1 : length < 15 ? 2 : 3;
  if (Math.abs(asked.length - key.length) > allowed) return 0;
  const differing = distance(asked, key);
  return differing > allowed ? 0 : 0.85 * (1 - differing / length);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
