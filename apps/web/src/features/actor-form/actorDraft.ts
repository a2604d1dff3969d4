import type { ActorKind, AliasKind } from '@entente/model';
import type { ActorDetails, CreateActorInput } from '../../api/actorWrites';

/** An actor that is being written. */
export interface ActorDraft {
  readonly kind: ActorKind | null;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly { readonly name: string; readonly kind: AliasKind }[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

export const newActor = (name: string, kind: ActorKind | null = null): ActorDraft => ({
  kind,
  name,
  description: '',
  aliases: [],
  identifiers: [],
});

export const draftOf = ({ kind, name, description, aliases, identifiers }: ActorDetails): ActorDraft => ({
  kind,
  name,
  description: description ?? '',
  aliases,
  identifiers,
});

export type ActorProblems = Partial<
  Readonly<Record<'kind' | 'name' | 'description' | 'aliases' | 'identifiers', string>>
>;

/** What is wrong with a draft, by field. */
export function problemsOfActor({ kind, name, identifiers }: ActorDraft): ActorProblems {
  const half = identifiers.some(({ scheme, value }) => (scheme.trim() === '') !== (value.trim() === ''));
  return {
    ...(kind === null ? { kind: 'Choose what kind of actor it is.' } : {}),
    ...(name.trim() === '' ? { name: 'Write the name that most registers use.' } : {}),
    ...(half
      ? { identifiers: 'An identifier has a scheme, such as wikidata, and a value, such as Q801.' }
      : {}),
  };
}

/** A draft as the API takes it; lines that were left empty are left out. */
export function actorInput(draft: ActorDraft, kind: ActorKind): CreateActorInput {
  return {
    kind,
    name: draft.name.trim(),
    description: draft.description.trim() || null,
    aliases: draft.aliases.filter(({ name }) => name.trim() !== '').map((alias) => ({ ...alias })),
    identifiers: draft.identifiers
      .filter(({ value }) => value.trim() !== '')
      .map((identifier) => ({ ...identifier })),
  };
}
