import type { Actor } from './actor.js';
import type { ActorAdditions } from './actorAdditions.js';

/** What `absorbActors` added taken from an actor again, as far as it still has it. What it got otherwise stays, in its order. */
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
