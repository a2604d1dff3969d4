import {
  type ActorIndex,
  findMentions,
  type HeldOffice,
  indexActorsInTurns,
  type LanguageModel,
  loadProposer,
  type Mention,
  type ModelProposals,
  type NamedActor,
  type Proposal,
  type ProposedActor,
} from '@entente/documents';
import { edtfReach, InvalidInputError, type IsoDay, noFilter, OPEN_END, OPEN_START } from '@entente/model';
import { bareShape, type GraphStore, type LoggedOperation } from '@entente/store';

/** How many relations are read at once. */
const PAGE = 500;

/** A text that claims are to be proposed from. */
export interface TextToRead {
  readonly text: string;
  /** The day of the document, for "on Wednesday"; null where it is not known. */
  readonly published: IsoDay | null;
}

/** Proposes claims from a text by patterns; writes nothing. */
export type ProposeClaims = (document: TextToRead) => readonly Proposal[];

/** Proposes claims from a text by asking a language model; writes nothing. */
export type AskForClaims = (document: TextToRead, model: LanguageModel) => Promise<ModelProposals>;

/** What proposes claims, with the actors that the graph has now and the offices they hold; an empty graph has none, and names are proposed all the same. */
export async function proposersFor(store: GraphStore): Promise<{
  readonly proposeClaims: ProposeClaims;
  readonly askForClaims: AskForClaims;
  /** Where a text names actors. */
  readonly mentionsIn: (document: TextToRead) => readonly Mention[];
}> {
  const index = await actorIndexOf(store);
  const { proposeClaims, proposeByModel } = await loadProposer();
  return {
    proposeClaims: ({ text, published }) => proposeClaims(text, index, { published }),
    askForClaims: ({ text, published }, model) => proposeByModel(text, index, { published }, model),
    mentionsIn: ({ text, published }) => findMentions(text, index, { date: published }),
  };
}

interface KnownIndex {
  /** The last entry of the log that it takes in. */
  readonly head: number;
  readonly index: Promise<ActorIndex>;
}

/** The index of the actors of each store, kept until they change. */
const indexes = new WeakMap<GraphStore, KnownIndex>();
/** Entries of the log that leave names and offices as they are. */
const UNRELATED: ReadonlySet<LoggedOperation> = new Set<LoggedOperation>([
  'readProposals',
  'decideProposal',
  'switchPattern',
  'judgeClaim',
  'judgeSource',
  'keepActorsApart',
  'addSource',
  'updateSource',
  'removeSource',
  'holdDocument',
  'addUser',
  'changeUser',
]);
/** How many entries of the log are looked through before the index is made anew. */
const MOST_ENTRIES = 1000;

async function actorIndexOf(store: GraphStore): Promise<ActorIndex> {
  // Before the actors are read: what changes meanwhile is found by the next call.
  const head = await store.logHead();
  const known = indexes.get(store);
  if (known && (await isSame(store, known.head, head))) {
    indexes.set(store, { ...known, head });
    return known.index;
  }
  const index = indexActorsInTurns(namedActors(store));
  indexes.set(store, { head, index });
  index.catch(() => {
    if (indexes.get(store)?.index === index) indexes.delete(store);
  });
  return index;
}

/** Whether the actors and their offices are now as they were at an entry of the log. */
async function isSame(store: GraphStore, from: number, to: number): Promise<boolean> {
  if (from === to) return true;
  if (to < from || to - from > MOST_ENTRIES) return false;
  const entries = await store.logSince(from, MOST_ENTRIES);
  return entries.every(({ what }) => UNRELATED.has(what));
}

async function* namedActors(store: GraphStore): AsyncGenerator<NamedActor> {
  const offices = await heldOffices(store);
  for await (const { id, kind, name, aliases, identifiers } of store.allActors()) {
    yield { id, kind, name, aliases, identifiers, offices: offices.get(id) ?? [] };
  }
}

/** What the language model proposes besides: without what a pattern reads from the same words, the same verb between the same two. */
export const besides = (byPatterns: readonly Proposal[], byModel: readonly Proposal[]): Proposal[] =>
  byModel.filter(
    (one) =>
      !byPatterns.some(
        (other) =>
          other.type === one.type &&
          sameActor(other.from, one.from) &&
          sameActor(other.to, one.to) &&
          other.start < one.end &&
          one.start < other.end,
      ),
  );

const sameActor = (a: ProposedActor, b: ProposedActor): boolean =>
  a.id === null || b.id === null ? a.text === b.text : a.id === b.id;

/** The document of a source. @throws NotFoundError; InvalidInputError where it is not held */
export async function readHeldText(store: GraphStore, sourceId: string): Promise<TextToRead> {
  const text = await store.documentText(sourceId);
  if (text === null) {
    throw new InvalidInputError(
      `The document of ${sourceId} is not held; add it by "entente source add"`,
      'sourceId',
    );
  }
  const source = await store.source(sourceId);
  return { text, published: dayOf(source?.published ?? null) };
}

/** The day of a date, where it is one. */
function dayOf(published: string | null): IsoDay | null {
  if (published === null) return null;
  const { earliest, latest } = edtfReach(published);
  return earliest === latest ? earliest : null;
}

async function heldOffices(store: GraphStore): Promise<Map<string, HeldOffice[]>> {
  const offices = new Map<string, HeldOffice[]>();
  const filter = { ...noFilter, types: ['OFFICE'] as const };
  const shape = { ...bareShape, details: true, total: false };
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<GraphStore['relationPage']>> = await store.relationPage(
      filter,
      { first: PAGE, after },
      shape,
    );
    for (const { from, to, occurred, qualifiers } of page.nodes) {
      const role = qualifiers.find(({ key }) => key === 'role')?.value ?? null;
      const { earliest: first, latest: last } =
        occurred === null ? { earliest: OPEN_START, latest: OPEN_END } : edtfReach(occurred);
      const office: HeldOffice = {
        bodyId: to.id,
        role,
        from: first === OPEN_START ? null : first,
        to: last === OPEN_END ? null : last,
      };
      offices.set(from.id, [...(offices.get(from.id) ?? []), office]);
    }
    after = page.hasNextPage ? (page.nodes.at(-1)?.id ?? null) : null;
  } while (after !== null);
  return offices;
}
