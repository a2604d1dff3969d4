import {
  type Actor,
  type ActorKind,
  type ActorMerge,
  type Alias,
  AliasKind,
  type Identifier,
  InvalidInputError,
  newId,
} from '@entente/model';
import type { ActorPatch, GraphStore, MergePreview, Writer } from '@entente/store';
import { idempotencyOf } from './idempotency.js';
import { assertAtMost, readText } from './text.js';

const MOST_ABSORBED = 100;

/** The fields of an actor. What is left out (undefined) stays as it is; null or an empty list removes an optional field. */
export interface ActorInput {
  readonly kind?: ActorKind | null;
  /** 1 to 300 characters. */
  readonly name?: string | null;
  /** At most 2,000 characters. */
  readonly description?: string | null;
  /** At most 200. */
  readonly aliases?: readonly { readonly name: string; readonly kind?: AliasKind | null }[] | null;
  /** At most 50. */
  readonly identifiers?: readonly Identifier[] | null;
  /** That another actor has its name, or one of its aliases, is meant. An identifier is never given twice. */
  readonly allowSameName?: boolean | null;
}

export interface CreateActorInput extends ActorInput {
  readonly kind: ActorKind;
  readonly name: string;
  /** 1 to 200 characters: the same key with the same input answers with the first actor again. */
  readonly idempotencyKey?: string | null;
}

export interface UpdateActorInput extends ActorInput {
  readonly id: string;
}

/**
 * Adds an actor.
 *
 * @throws InvalidInputError naming the field; ConflictError where another actor has its name or an identifier, or the key was used for another input.
 */
export async function createActor(
  store: GraphStore,
  input: CreateActorInput,
  writer: Writer,
): Promise<Actor> {
  const { kind, name, description = null, aliases = [], identifiers = [] } = readActor(input);
  const meant = { kind: kind ?? input.kind, name: name ?? input.name, description, aliases, identifiers };
  const idempotency = idempotencyOf(input.idempotencyKey, meant);
  const allowSameName = input.allowSameName ?? false;
  return store.createActor({ id: newId('actor'), ...meant }, idempotency, writer, { allowSameName });
}

/**
 * Changes an actor.
 *
 * @throws InvalidInputError naming the field; NotFoundError; ConflictError where a relation does not go with its new kind, or another actor
 *   has a name or an identifier that it would get.
 */
export async function updateActor(
  store: GraphStore,
  input: UpdateActorInput,
  writer: Writer,
): Promise<Actor> {
  const allowSameName = input.allowSameName ?? false;
  return store.updateActor(input.id, readActor(input), writer, { allowSameName });
}

/**
 * Deletes an actor that nothing refers to.
 *
 * @throws InvalidInputError; NotFoundError; ConflictError naming what refers to it.
 */
export async function deleteActor(
  store: GraphStore,
  { id, reason }: { readonly id: string; readonly reason: string },
  writer: Writer,
): Promise<Actor> {
  return store.deleteActor(id, readText(reason, 2000, 'reason'), writer);
}

/**
 * Makes several actors one: `keep` gets all that `absorb` have.
 *
 * @throws InvalidInputError; NotFoundError; ConflictError where a relation stands between two of them, or does not go with the kind of the kept one.
 */
export async function mergeActors(
  store: GraphStore,
  { keep, absorb, reason }: { readonly keep: string; readonly absorb: string[]; readonly reason: string },
  writer: Writer,
): Promise<ActorMerge> {
  assertAtMost(absorb, MOST_ABSORBED, 'absorb');
  return store.mergeActors({ keep, absorb, reason: readText(reason, 2000, 'reason') }, writer);
}

/**
 * What `mergeActors` would do, and what is in its way.
 *
 * @throws InvalidInputError; NotFoundError.
 */
export async function previewMerge(
  store: GraphStore,
  { keep, absorb }: { readonly keep: string; readonly absorb: readonly string[] },
): Promise<MergePreview> {
  assertAtMost(absorb, MOST_ABSORBED, 'absorb');
  return store.mergePreview({ keep, absorb });
}

function readActor({ kind, name, description, aliases, identifiers }: ActorInput): ActorPatch {
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

function readAliases(inputs: NonNullable<ActorInput['aliases']>): Alias[] {
  assertAtMost(inputs, 200, 'aliases');
  return inputs.map(({ name, kind }, i) => ({
    name: readText(name, 300, `aliases.${i}.name`),
    kind: kind ?? AliasKind.NAME,
  }));
}

function readIdentifiers(inputs: readonly Identifier[]): Identifier[] {
  assertAtMost(inputs, 50, 'identifiers');
  return inputs.map(({ scheme, value }, i) => ({
    scheme: readText(scheme, 100, `identifiers.${i}.scheme`).toLowerCase(),
    value: readText(value, 300, `identifiers.${i}.value`),
  }));
}
