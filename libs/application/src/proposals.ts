import {
  findMentions,
  type HeldOffice,
  indexActors,
  type LanguageModel,
  loadProposer,
  type Mention,
  type ModelProposals,
  type Proposal,
  type ProposedActor,
} from '@entente/documents';
import { edtfReach, InvalidInputError, type IsoDay, noFilter, OPEN_END, OPEN_START } from '@entente/model';
import { bareShape, type GraphStore } from '@entente/store';

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
  const offices = await heldOffices(store);
  const actors = [];
  for await (const { id, kind, name, aliases, identifiers } of store.allActors()) {
    actors.push({ id, kind, name, aliases, identifiers, offices: offices.get(id) ?? [] });
  }
  const index = indexActors(actors);
  const { proposeClaims, proposeByModel } = await loadProposer();
  return {
    proposeClaims: ({ text, published }) => proposeClaims(text, index, { published }),
    askForClaims: ({ text, published }, model) => proposeByModel(text, index, { published }, model),
    mentionsIn: ({ text, published }) => findMentions(text, index, { date: published }),
  };
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
