import { rankNames } from '@entente/documents';
import { type ActorMapping, idPart, type Mention } from '@entente/exchange';
import { type Actor, type ActorKind, DomainError, checkName, foldName, identifierKey } from '@entente/model';
import type { GraphStore } from '@entente/store';
import type { HowNamed, NamedActor, OpenName } from './registerReport.js';

/** Whom a mention means, or why nobody can be taken for it. */
export type Resolved =
  { readonly actor: Actor; readonly how: HowNamed } | { readonly code: string; readonly why: string };

/** Names of which proposals are looked for, in the order of their rows. */
const MOST_PROPOSALS = 300;
/** Below this a name is only somewhat like another (`rankNames`). */
const LEAST_LIKENESS = 0.6;

interface Tally {
  readonly label: string;
  readonly resolved: Resolved;
  rows: number;
}

/** Whom the names in files mean. What was found once is kept until the import ends. */
export class Mentions {
  readonly #found = new Map<string, Tally>();
  readonly #created = new Set<string>();

  constructor(
    private readonly store: GraphStore,
    private readonly mapping: ActorMapping,
  ) {}

  /** Looks up those that are not known yet, together. */
  async learn(mentions: readonly Mention[]): Promise<void> {
    const open = new Map<string, Mention>();
    for (const mention of mentions) {
      const key = this.#key(mention);
      if (!this.#found.has(key)) open.set(key, mention);
    }
    if (open.size === 0) return;
    const asked = [...open.values()].map((mention) => ({ mention, ...this.#meant(mention) }));
    const ids = asked.flatMap(({ mapped, made }) => [...(mapped === null ? [] : [mapped]), made.id]);
    const keys = await this.store.actorsOfKeys({
      names: [...new Set(asked.map(({ made }) => foldName(made.name)))],
      identifiers: [...new Set(asked.flatMap(({ made }) => made.identifiers.map(identifierKey)))],
    });
    const actors = await this.store.actors([
      ...new Set([...ids, ...[...keys.names.values()].flat(), ...[...keys.identifiers.values()].flat()]),
    ]);
    for (const { mention, mapped, made, kind, isLeftOut } of asked) {
      const resolved = isLeftOut
        ? { code: 'LEFT_OUT_BY_MAPPING', why: 'the mapping leaves it out' }
        : mapped !== null
          ? byId(mapped, actors)
          : whoIs({ ...made, kind }, keys, actors);
      if ('actor' in resolved && resolved.how === 'created') this.#created.add(resolved.actor.id);
      this.#found.set(this.#key(mention), { label: mention.label, resolved, rows: 0 });
    }
  }

  /** Whom a mention means that was learnt; counts a row for it. */
  of(mention: Mention): Resolved {
    const tally = this.#found.get(this.#key(mention));
    if (!tally) throw new Error(`${mention.label} was not looked up`);
    tally.rows += 1;
    return tally.resolved;
  }

  /** Whether an actor is one that the graph lacked. */
  isCreated(actorId: string): boolean {
    return this.#created.has(actorId);
  }

  /** What became of each name, those named most first, with proposals for those that were created or left open. */
  async report(): Promise<{
    readonly actors: readonly NamedActor[];
    readonly openNames: readonly OpenName[];
  }> {
    const actors: NamedActor[] = [];
    const openNames: OpenName[] = [];
    let looked = 0;
    for (const { label, resolved, rows } of [...this.#found.values()].sort((a, b) => b.rows - a.rows)) {
      if (rows === 0) continue;
      if ('code' in resolved) {
        const proposals = looked < MOST_PROPOSALS ? await this.#proposals(label, null) : [];
        looked += 1;
        openNames.push({ label, why: resolved.why, rows, proposals });
        continue;
      }
      const { actor, how } = resolved;
      const proposals =
        how === 'created' && looked < MOST_PROPOSALS ? await this.#proposals(actor.name, actor.kind) : [];
      if (how === 'created') looked += 1;
      actors.push({ label, actorId: actor.id, name: actor.name, kind: actor.kind, how, rows, proposals });
    }
    return { actors, openNames };
  }

  /** Actors that were there before and are of one sort with it. */
  async #proposals(name: string, kind: ActorKind | null): Promise<NamedActor['proposals']> {
    const candidates = await this.store.actorCandidates(name, 10);
    return rankNames(
      name,
      candidates.filter((one) => !this.#created.has(one.id) && (kind === null || sameSort(one.kind, kind))),
      3,
    )
      .filter(({ score }) => score >= LEAST_LIKENESS)
      .map(({ actor, score }) => ({
        actorId: actor.id,
        name: actor.name,
        score: Math.round(score * 100) / 100,
      }));
  }

  /** Mentions that mean the same: of one name, unless the mapping speaks of one of its spellings. */
  #key({ label, kind, name, identifiers }: Mention): string {
    return JSON.stringify([this.mapping.has(label) ? label : null, kind, name, identifiers]);
  }

  /** What the mapping says of a mention, and the actor that would be made of it. */
  #meant(mention: Mention): {
    mapped: string | null;
    made: Actor;
    kind: ActorKind | null;
    isLeftOut: boolean;
  } {
    const said = this.mapping.get(mention.label) ?? this.mapping.get(mention.name);
    const mapped = typeof said === 'object' && 'id' in said ? said.id : null;
    const own = typeof said === 'object' && 'kind' in said ? said : null;
    const kind = own?.kind ?? mention.kind;
    const name = own?.name ?? mention.name;
    const { identifiers, description } = mention;
    const [identifier] = identifiers;
    const id = identifier
      ? `act_${idPart(`${identifier.scheme}-${identifier.value}`)}`
      : `act_${idPart(name.toLowerCase().replace(/\s+/gu, '-'))}`;
    const made = { id, kind: kind ?? 'ORGANIZATION', name, description, aliases: [], identifiers };
    return { mapped, made, kind, isLeftOut: said === 'leave out' };
  }
}

function byId(id: string, actors: ReadonlyMap<string, Actor>): Resolved {
  const actor = actors.get(id);
  return actor
    ? { actor, how: 'mapping' }
    : { code: 'NOT_FOUND', why: `the mapping names ${id}, and there is no such actor` };
}

/** By identifier, then by name or alias, then as an earlier import made it; else it is made, where its kind is known. */
function whoIs(
  made: Omit<Actor, 'kind'> & { readonly kind: ActorKind | null },
  keys: Awaited<ReturnType<GraphStore['actorsOfKeys']>>,
  actors: ReadonlyMap<string, Actor>,
): Resolved {
  const { id, kind, name } = made;
  const identified = new Set(
    made.identifiers.flatMap((one) => keys.identifiers.get(identifierKey(one)) ?? []),
  );
  if (identified.size > 1) {
    return {
      code: 'AMBIGUOUS_NAME',
      why: `${[...identified].join(' and ')} have its identifiers; say in the mapping which is meant`,
    };
  }
  const [only] = identified;
  const byIdentifier = only === undefined ? undefined : actors.get(only);
  if (byIdentifier) return { actor: byIdentifier, how: 'identifier' };
  const earlier = actors.get(id);
  const namesakes = (keys.names.get(foldName(name)) ?? [])
    .flatMap((one) => actors.get(one) ?? [])
    .filter((actor) => (kind === null || sameSort(actor.kind, kind)) && !isAnother(actor, made));
  if (earlier && namesakes.length !== 1) return { actor: earlier, how: 'earlier import' };
  const [namesake] = namesakes;
  if (namesakes.length > 1) {
    return {
      code: 'AMBIGUOUS_NAME',
      why: `${namesakes.map((actor) => actor.id).join(' and ')} are called so; say in the mapping which is meant`,
    };
  }
  if (namesake) return { actor: namesake, how: namesake.id === id ? 'earlier import' : 'name' };
  if (kind === null) {
    return {
      code: 'KIND_UNKNOWN',
      why: 'the format does not say what kind of actor it is, and no actor is called so; say in the mapping who or what it is',
    };
  }
  try {
    checkName(name, 'name');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: 'BAD_NAME', why: error.message };
  }
  return { actor: { ...made, kind }, how: 'created' };
}

/** Whether two of one name are told apart by an identifier: both have one of the same scheme, and not the same. */
const isAnother = (actor: Actor, made: Pick<Actor, 'identifiers'>): boolean =>
  made.identifiers.some((own) => {
    const there = actor.identifiers.filter(({ scheme }) => scheme === own.scheme);
    return there.length > 0 && !there.some((one) => identifierKey(one) === identifierKey(own));
  });

const PEOPLE: readonly ActorKind[] = ['OFFICIAL', 'PERSON'];
const BODIES: readonly ActorKind[] = ['ORGANIZATION', 'COMPANY'];

const sameSort = (a: ActorKind, b: ActorKind): boolean =>
  a === b || [PEOPLE, BODIES].some((sort) => sort.includes(a) && sort.includes(b));
