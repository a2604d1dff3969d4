import type { Actor } from '../actors/actor.js';
import type { Voice } from '../claims/voice.js';
import type { SourceDraft } from '../sources/sourceDraft.js';
import { checkName } from './checkName.js';

/** A name and the input field it stands in. */
export interface PlacedName {
  readonly name: string;
  readonly field: string;
}

/** The names of an actor: its own and its aliases. */
export function actorNames({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): PlacedName[] {
  return [
    { name, field: 'name' },
    ...aliases.map((alias, i) => ({ name: alias.name, field: `aliases.${i}.name` })),
  ];
}

/** The names of a source: its title, its publisher, its authors. */
export function sourceNames({
  title,
  publisher,
  authors,
}: Pick<SourceDraft, 'title' | 'publisher' | 'authors'>): PlacedName[] {
  return [
    { name: title, field: 'title' },
    ...(publisher === null ? [] : [{ name: publisher, field: 'publisher' }]),
    ...authors.map((name, i) => ({ name, field: `authors.${i}` })),
  ];
}

/** @throws InvalidInputError, as `checkName` does, for the first name of an actor that it did not have `before`. */
export function checkActorNames(actor: Actor, before: Actor | null = null): void {
  const had = new Set(before ? actorNames(before).map(({ name }) => name) : []);
  for (const { name, field } of actorNames(actor)) if (!had.has(name)) checkName(name, field);
}

/** @throws InvalidInputError as `checkName` does. */
export function checkSourceNames(source: SourceDraft): void {
  for (const { name, field } of sourceNames(source)) checkName(name, field);
}

/** @throws InvalidInputError as `checkName` does, for an attribution that was not there `before`. */
export function checkVoiceName(voice: Voice, before: Voice | null = null): void {
  if (voice.kind !== 'attribution') return;
  if (before?.kind === 'attribution' && before.attribution === voice.attribution) return;
  checkName(voice.attribution, 'attribution');
}
