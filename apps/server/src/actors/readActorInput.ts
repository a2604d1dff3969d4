import { type Alias, AliasKind, type Identifier, InvalidInputError } from '@entente/model';
import type { ActorPatch } from '@entente/store';
import { readText } from '../fields/readText.js';
import type { AliasInput, CreateActorInput, IdentifierInput, UpdateActorInput } from './actorInputs.js';

/** What an input says of an actor, checked; what it leaves out is left out. @throws InvalidInputError naming the field. */
export function readActorInput(input: CreateActorInput | UpdateActorInput): ActorPatch {
  const { kind, name, description, aliases, identifiers } = input;
  if (kind === null) throw new InvalidInputError('An actor has a kind; leave it out where it stays', 'kind');
  if (name === null) throw new InvalidInputError('An actor has a name; leave it out where it stays', 'name');
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name: readText(name, 300, 'name') }),
    ...(description === undefined ? {} : { description: readDescription(description) }),
    ...(aliases === undefined ? {} : { aliases: readAliases(aliases ?? []) }),
    ...(identifiers === undefined ? {} : { identifiers: readIdentifiers(identifiers ?? []) }),
  };
}

function readDescription(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : readText(text, 2000, 'description');
}

function readAliases(inputs: readonly AliasInput[]): Alias[] {
  assertAtMost(inputs, 200, 'aliases');
  return inputs.map(({ name, kind }, i) => ({
    name: readText(name, 300, `aliases.${i}.name`),
    kind: kind ?? AliasKind.NAME,
  }));
}

function readIdentifiers(inputs: readonly IdentifierInput[]): Identifier[] {
  assertAtMost(inputs, 50, 'identifiers');
  return inputs.map(({ scheme, value }, i) => ({
    scheme: readText(scheme, 100, `identifiers.${i}.scheme`).toLowerCase(),
    value: readText(value, 300, `identifiers.${i}.value`),
  }));
}

function assertAtMost(list: readonly unknown[], most: number, field: string): void {
  if (list.length > most)
    throw new InvalidInputError(`${field} has ${list.length} entries; it may have ${most}`, field);
}
