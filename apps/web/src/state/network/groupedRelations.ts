import { Tone } from '@entente/model';

interface Grouped<T> {
  readonly tone: Tone;
  readonly count: number;
  /** By verb, the most frequent first. */
  readonly verbs: readonly { readonly verb: string; readonly relations: readonly T[] }[];
}

/** The relations of an actor by tone, in the order of the legend, then by the verb that reads from the actor. */
export function groupedRelations<T extends { readonly tone: Tone }>(
  relations: readonly T[],
  verbOf: (relation: T) => string,
): readonly Grouped<T>[] {
  return Object.values(Tone).flatMap((tone) => {
    const ofTone = relations.filter((relation) => relation.tone === tone);
    if (ofTone.length === 0) return [];
    const byVerb = new Map<string, T[]>();
    for (const relation of ofTone) {
      const verb = verbOf(relation);
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), relation]);
    }
    const verbs = [...byVerb]
      .map(([verb, group]) => ({ verb, relations: group }))
      .sort((a, b) => b.relations.length - a.relations.length || a.verb.localeCompare(b.verb, 'en'));
    return [{ tone, count: ofTone.length, verbs }];
  });
}
