import type { Qualifier } from '@entente/model';
import type { Client } from '@urql/core';
import type { ClaimDetails } from '../../api/claims';
import {
  correctDate,
  graphOfRelation,
  moveClaim,
  type MoveClaimInput,
  type RecordClaimInput,
  restoreClaim,
  retractClaim,
  reviseClaim,
  type ReviseClaimInput,
} from '../../api/claimWrites';
import { writtenRelationFields } from '../../api/graph';
import { graphql } from '../../api/graphql';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { mergeGraphs, withoutRelation } from '../../domain/network/graph';
import type { Verb } from '../claim-form';
import { addToHistory } from '../undoable-write';

/** The relation of a claim, as far as it is needed to record it anew. */
export interface ClaimedRelation {
  readonly id: string;
  readonly type: Verb['type'];
  readonly occurred: string | null;
  readonly qualifiers: ClaimDetails['qualifiers'];
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** What a relation's claims are read by: read again after one was taken back, whose answer may name neither. */
const touched = { additionalTypenames: ['Relation', 'Claim'] };

type WrittenRelation = Parameters<typeof graphOfRelation>[0];

const show = (relation: WrittenRelation): void =>
  useExplorer.getState().mirror((graph) => mergeGraphs(graph, graphOfRelation(relation)));

/** What a claim cites, as the API takes it. */
export const citationsOf = ({ citations }: ClaimDetails): RecordClaimInput['citations'] =>
  citations.map(({ source, anchor: { kind, start, end }, quote }) => ({
    sourceId: source.id,
    kind,
    start,
    end,
    ...(kind === 'TEXT' && quote !== null ? { quote } : {}),
  }));

/** Qualifiers as the API takes them, without what the client adds to what it read. */
export const plainQualifiers = (qualifiers: ClaimDetails['qualifiers']): Qualifier[] =>
  qualifiers.map(({ key, value, unit }) => ({ key, value, unit }));

/** What a claim says, as the API takes it. */
export const wordsOf = ({ stance, summary, speaker, attribution, occurred, qualifiers }: ClaimDetails) => ({
  stance,
  summary,
  speakerId: speaker?.id ?? null,
  attribution,
  occurred,
  qualifiers: plainQualifiers(qualifiers),
});

/** Corrects a claim; Undo writes what it said before. @throws CombinedError where it is refused. */
export async function correctClaim(
  client: Client,
  before: ClaimDetails,
  input: ReviseClaimInput,
): Promise<void> {
  const send = async (change: ReviseClaimInput): Promise<void> => {
    const { data, error } = await client.mutation(reviseClaim, { input: change }).toPromise();
    if (error) throw error;
    if (data) show(data.reviseClaim.relation);
  };
  const former: ReviseClaimInput = {
    id: before.id,
    ...wordsOf(before),
    ...(input.citations === undefined ? {} : { citations: citationsOf(before) }),
  };
  await send(input);
  addToHistory({ label: 'Correct a claim', undo: () => send(former), redo: () => send(input) });
}

/**
 * Corrects when a relation happened, and of some of its claims, which all gave the date that it had; Undo gives them that again.
 *
 * @param occurred EDTF; null: no date.
 * @throws CombinedError where it is refused.
 */
export async function correctDateOf(
  client: Client,
  relation: Pick<ClaimedRelation, 'id' | 'occurred'>,
  claimIds: readonly string[],
  occurred: string | null,
): Promise<void> {
  const send = async (date: string | null): Promise<void> => {
    const variables = { relationId: relation.id, occurred: date, claimIds: [...claimIds] };
    const { data, error } = await client.mutation(correctDate, variables, touched).toPromise();
    if (error) throw error;
    if (data) show(data.correctDate);
  };
  await send(occurred);
  addToHistory({
    label: 'Correct the date',
    undo: () => send(relation.occurred),
    redo: () => send(occurred),
  });
}

/** Takes a claim back; Undo puts it back as it was, with how it was judged. @throws CombinedError where it is refused. */
export async function takeBackClaim(
  client: Client,
  claim: Pick<ClaimDetails, 'id'>,
  relation: Pick<ClaimedRelation, 'id'>,
  reason: string,
): Promise<void> {
  const { id } = claim;
  const relationId = relation.id;
  let stands = true;
  const takeBack = async (): Promise<void> => {
    const { data, error } = await client.mutation(retractClaim, { id, reason }, touched).toPromise();
    if (error) throw error;
    const left = data?.retractClaim ?? null;
    stands = left !== null;
    if (left) show(left);
    else removeFromPage(relationId);
  };
  const putBack = async (): Promise<void> => {
    const { data, error } = await client.mutation(restoreClaim, { id, relationId }, touched).toPromise();
    if (error) throw error;
    if (!data) return;
    show(data.restoreClaim.relation);
    if (!stands) useExplorer.getState().openDetails({ kind: 'relation', id: relationId });
  };
  await takeBack();
  addToHistory({ label: 'Take back a claim', undo: putBack, redo: takeBack });
}

/**
 * Has a claim be made on another relation, and shows that one; Undo moves it back, to a new relation where the one that it came from went.
 *
 * @throws CombinedError where it is refused.
 */
export async function moveClaimTo(
  client: Client,
  claim: ClaimDetails,
  relation: ClaimedRelation,
  to: Omit<MoveClaimInput, 'id'>,
): Promise<void> {
  let [here, there] = [relation.id, ''];
  /** Resolves with the relation that it is made on then, and whether the one that it was made on stands. */
  const send = async (from: string, where: Omit<MoveClaimInput, 'id'>): Promise<[string, boolean]> => {
    const { data, error } = await client
      .mutation(moveClaim, { input: { id: claim.id, ...where } }, touched)
      .toPromise();
    if (error) throw error;
    const written = data?.moveClaim.relation;
    if (!written) throw new Error('The server gave no answer');
    show(written);
    useExplorer.getState().openDetails({ kind: 'relation', id: written.id });
    const { data: left, error: unread } = await client
      .query(relationStands, { id: from }, { requestPolicy: 'network-only' })
      .toPromise();
    if (unread) throw unread;
    if (left?.relation) show(left.relation);
    else removeFromPage(from);
    return [written.id, Boolean(left?.relation)];
  };
  let stands: boolean;
  [there, stands] = await send(here, to);
  const { type, from, to: end, occurred } = relation;
  const [qualifiers, own] = [plainQualifiers(relation.qualifiers), plainQualifiers(claim.qualifiers)];
  addToHistory({
    label: 'Move a claim',
    undo: async () => {
      const back = stands
        ? { relationId: here }
        : { relation: { type, from: from.id, to: end.id, occurred, qualifiers } };
      [here] = await send(there, { ...back, qualifiers: own, summary: claim.summary });
    },
    redo: async () => {
      [there, stands] = await send(here, to);
    },
  });
}

const relationStands = graphql(
  `
    query RelationStands($id: ID!) {
      relation(id: $id) {
        ...WrittenRelationFields
      }
    }
  `,
  [writtenRelationFields],
);

/** A relation that went with its last claim. */
function removeFromPage(relationId: string): void {
  const { selection, openDetails, mirror } = useExplorer.getState();
  mirror((graph) => withoutRelation(graph, relationId));
  if (selection?.id === relationId) openDetails(null);
}
