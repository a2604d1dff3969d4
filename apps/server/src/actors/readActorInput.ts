import { type Alias, AliasKind, type Identifier, InvalidInputError } from '@entente/model';
import type { ActorPatch } from '@entente/store';
import type { AliasInput, CreateActorInput, IdentifierInput, UpdateActorInput } from './actorInputs.js';

/** What an input says of an actor, checked; what it leaves out is left out. @throws InvalidInputError naming the field. */
export function readActorInput(input: CreateActorInput | UpdateActorInput): ActorPatch {
  return {
    ...(input.kind == null ? {} : { kind: input.kind }),
    ...(input.name == null ? {} : { name: readText(input.name, 300, 'name') }),
    ...(input.description === undefined ? {} : { description: readDescription(input.description) }),
    ...(input.aliases == null ? {} : { aliases: readAliases(input.aliases) }),
    ...(input.identifiers == null ? {} : { identifiers: readIdentifiers(input.identifiers) }),
  };
}

function readText(text: string, most: number, field: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) {
    throw new InvalidInputError(
      `${field} has ${trimmed.length} characters; it must have 1 to ${most}`,
      field,
    );
  }
  return trimmed;
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
