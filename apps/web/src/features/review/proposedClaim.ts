import { type ActorKind, newId, type RejectionReason, Stance } from '@entente/model';
import { passageRange, unitsOf } from '../../domain/passageRange';
import { type ClaimDraft, type FormActor, overlappingRelations, type Verb } from '../claim-form/claimDraft';
import type { Mention, NamedActor, PairRelation, Proposal } from './reviewQueries';

/** Actors that were chosen for names that the graph does not have, by name. */
export type ChosenActors = ReadonlyMap<string, FormActor>;

/** Whom a name means: the actor of the graph, else the one that was chosen for it; null where there is none yet. */
const actorFor = ({ actor, text }: NamedActor, chosen: ChosenActors): FormActor | null =>
  actor ?? chosen.get(text) ?? null;

/** What sort of actor a text seems to mean by a name that the graph does not have; null where it does not tell. */
export function kindNamed(
  name: string,
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'end' | 'kind'>[],
): ActorKind | null {
  const unitAt = unitsOf(text);
  const named = mentions.find(
    ({ start, end, kind }) => kind !== null && text.slice(unitAt(start), unitAt(end)) === name,
  );
  return named?.kind ?? null;
}

/** A proposal as the claim form has it; null where its passage is not in the text. */
export function draftOfProposal(
  proposal: Proposal,
  text: string,
  chosen: ChosenActors,
  on: string | null,
): ClaimDraft | null {
  const { start, end, type, stance, speaker, occurred, qualifiers } = proposal;
  const passage = passageRange(text, `char=${start},${end}`);
  if (passage === null) return null;
  const speaking = speaker && actorFor(speaker, chosen);
  return {
    id: newId('claim'),
    from: actorFor(proposal.from, chosen),
    verb: type,
    to: actorFor(proposal.to, chosen),
    on,
    passage,
    stance,
    speaker:
      speaker === null
        ? { kind: 'nobody' }
        : speaking
          ? { kind: 'actor', actor: speaking }
          : { kind: 'words', words: speaker.text },
    when: occurred ?? '',
    qualifiers: Object.fromEntries(
      qualifiers.map(({ key, value, unit }) => [key, { value, unit: unit ?? '' }]),
    ),
    summary: null,
  };
}

/** What there is between the actors of a proposal, and which of it a claim fits. */
export interface OnPair {
  /** The one that fits first, then those of the same type, then the others. */
  readonly relations: readonly PairRelation[];
  /** Of the same type and direction, at a time that overlaps, or both without a date; null where none is. */
  readonly fitting: string | null;
}

export function onPair(
  relations: readonly PairRelation[],
  { type, occurred }: Pick<Proposal, 'type' | 'occurred'>,
  from: FormActor,
  verb: Verb,
): OnPair {
  const alike = relations.filter(
    (relation) => relation.type === type && (!verb.directed || relation.from.id === from.id),
  );
  const fits =
    occurred === null
      ? alike.filter((relation) => relation.occurred === null)
      : overlappingRelations(alike, occurred);
  const [first] = fits;
  const order = [...new Set([...fits, ...alike, ...relations])];
  return { relations: order, fitting: first?.id ?? null };
}

/** What was corrected of a proposal by a key, before it is accepted. */
export interface QuickChange {
  readonly type?: Proposal['type'];
  readonly from?: FormActor;
  readonly to?: FormActor;
  readonly stance?: Proposal['stance'];
}

/** A proposal as it reads with what was corrected. */
export function withChange(proposal: Proposal, { type, from, to, stance }: QuickChange): Proposal {
  const named = (actor: FormActor | undefined, before: NamedActor): NamedActor =>
    actor === undefined ? before : { text: before.text, actor };
  return {
    ...proposal,
    type: type ?? proposal.type,
    stance: stance ?? proposal.stance,
    from: named(from, proposal.from),
    to: named(to, proposal.to),
  };
}

/** The stance after one, in the order of the codebook; the first again after the last. */
export function nextStance(stance: Proposal['stance']): Proposal['stance'] {
  const stances = Object.values(Stance);
  return stances[(stances.indexOf(stance) + 1) % stances.length] ?? stance;
}

/** From this rank on, more than half of what is proposed is right; what is below is looked at last. */
const LIKELY = 0.8;

export const isLikely = ({ rank }: Pick<Proposal, 'rank'>): boolean => rank >= LIKELY;

/** In the order of the text, the firmest of a sentence first; what is less likely comes after all that is likely. */
export function inReadingOrder<One extends Pick<Proposal, 'start' | 'rank' | 'id'>>(
  proposals: readonly One[],
): readonly One[] {
  return [...proposals].sort(
    (a, b) =>
      Number(isLikely(b)) - Number(isLikely(a)) ||
      a.start - b.start ||
      b.rank - a.rank ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Open proposals that one key rejects beside the one in hand: those of its sentence, or those that its pattern read. */
export function alikeOpen(
  proposals: readonly Proposal[],
  of: Proposal,
  by: 'sentence' | 'pattern',
): readonly Proposal[] {
  return proposals.filter(
    (one) =>
      isOpen(one) &&
      (by === 'sentence' ? one.start < of.end && of.start < one.end : one.pattern === of.pattern),
  );
}

const isOpen = ({ state }: Pick<Proposal, 'state'>): boolean => state === 'PENDING' || state === 'POSTPONED';

/** Those that wait for a decision: first what nobody has looked at, the firmest first, then what was put off. */
export function openProposals<One extends Pick<Proposal, 'state'>>(
  proposals: readonly One[],
): readonly One[] {
  return [
    ...proposals.filter(({ state }) => state === 'PENDING'),
    ...proposals.filter(({ state }) => state === 'POSTPONED'),
  ];
}

/** What is to be decided on after a proposal: the next in the list that nobody has looked at, from its beginning again after its end, then what was put off; null where nothing is left. */
export function nextOpen<One extends Pick<Proposal, 'id' | 'state'>>(
  proposals: readonly One[],
  id: string | null,
): One | null {
  const at = proposals.findIndex((one) => one.id === id);
  const others = [...proposals.slice(at + 1), ...proposals.slice(0, Math.max(0, at))];
  return openProposals(others)[0] ?? null;
}

/** The one after or before a proposal in the list, decided or not; the same at its ends. */
export function besideProposal<One extends Pick<Proposal, 'id'>>(
  proposals: readonly One[],
  id: string | null,
  step: 1 | -1,
): One | null {
  const at = proposals.findIndex((one) => one.id === id);
  return proposals[Math.min(proposals.length - 1, Math.max(0, at + step))] ?? null;
}

/** How many of the proposals of a document are decided on, and how. */
export function countDecisions(proposals: readonly Pick<Proposal, 'state'>[]): {
  readonly decided: number;
  readonly accepted: number;
  readonly rejected: number;
} {
  const of = (state: Proposal['state']): number => proposals.filter((one) => one.state === state).length;
  return {
    decided: proposals.filter((one) => !isOpen(one)).length,
    accepted: of('ACCEPTED'),
    rejected: of('REJECTED'),
  };
}

/** Why a proposal is rejected, in the order of their keys. */
export const rejectionReasons: readonly (readonly [RejectionReason, string])[] = [
  ['NOT_AN_EVENT', 'not an event'],
  ['WRONG_ACTORS', 'wrong actors'],
  ['WRONG_TYPE', 'wrong type'],
  ['ALREADY_THERE', 'already there'],
  ['OPINION', 'an opinion'],
];
