import { AliasKind } from '../vocabulary/kinds.js';
import type { Actor, Alias, Identifier } from './actor.js';

/** Names and identifiers that an actor got from those it absorbed. */
export interface ActorAdditions {
  readonly aliases: readonly Alias[];
  readonly identifiers: readonly Identifier[];
}

/**
 * An actor with the names, aliases and identifiers of others behind its own, as far as it does not have them, and which of them it
 * did not have. Names are the same where they are written the same.
 */
export function absorbActors(
  kept: Actor,
  absorbed: readonly Actor[],
): { readonly actor: Actor; readonly added: ActorAdditions } {
  const names = new Set([kept.name, ...kept.aliases.map(({ name }) => name)]);
  const aliases = absorbed
    .flatMap((actor): Alias[] => [{ name: actor.name, kind: AliasKind.NAME }, ...actor.aliases])
    .filter(({ name }) => isNew(names, name));
  const known = new Set(kept.identifiers.map(keyOf));
  const identifiers = absorbed
    .flatMap((actor) => actor.identifiers)
    .filter((identifier) => isNew(known, keyOf(identifier)));
  return {
    actor: {
      ...kept,
      aliases: [...kept.aliases, ...aliases],
      identifiers: [...kept.identifiers, ...identifiers],
    },
    added: { aliases, identifiers },
  };
}

const keyOf = ({ scheme, value }: Identifier): string => JSON.stringify([scheme, value]);

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** Removes from an actor what `absorbActors` added, as far as it still has it. Everything else stays, in its order. */
export function releaseActors(actor: Actor, added: ActorAdditions): Actor {
  return {
    ...actor,
    aliases: actor.aliases.filter(
      ({ name, kind }) => !added.aliases.some((alias) => alias.name === name && alias.kind === kind),
    ),
    identifiers: actor.identifiers.filter(
      ({ scheme, value }) =>
        !added.identifiers.some((identifier) => identifier.scheme === scheme && identifier.value === value),
    ),
  };
}
