import { useMemo } from 'react';
import { type Command, CommandGroup } from '../../commands/commands';
import { NEW } from '../claim-form';
import { nextStance, type QuickChange, rejectionReasons } from './proposedClaim';
import type { Proposal } from './reviewQueries';
import type { ProposalInHand } from './useProposalInHand';

/** What can be done with proposals. */
export interface DeskActions {
  readonly accept: (inHand: ProposalInHand) => void;
  readonly edit: (inHand: ProposalInHand) => void;
  /** Rejects all that is open of its sentence, or that its pattern read. */
  readonly rejectAlike: (proposal: Proposal, by: 'sentence' | 'pattern') => void;
  readonly reject: (proposal: Proposal, reason: (typeof rejectionReasons)[number][0] | null) => void;
  /** Asks why a proposal is rejected; null: no longer. */
  readonly askReason: (proposal: Proposal | null) => void;
  readonly postpone: (proposal: Proposal) => void;
  readonly go: (step: 1 | -1) => void;
  readonly undo: (proposal: Proposal) => void;
  /** Chooses the relation that a proposal is a further claim on, or NEW. */
  readonly choose: (proposalId: string, on: string) => void;
  /** Corrects it in place. */
  readonly change: (proposal: Proposal, change: QuickChange) => void;
  /** Shows the fields of its ends and its verb. */
  readonly openEnds: (end: EndField | null) => void;
  readonly help: () => void;
}

/** Which field of the ends is gone to. */
export type EndField = 'from' | 'verb' | 'to';

/** Relations that have a key of their own. */
export const MOST_KEYS = 9;

/**
 * The keys that decide on the proposal in hand. While a reason is asked for, the numbers are reasons, else relations.
 *
 * @param proposals All of the document, since the actions look for the next one among them.
 */
export function useDeskCommands(
  inHand: ProposalInHand | null,
  last: Proposal | null,
  isRejecting: boolean,
  isWriting: boolean,
  proposals: readonly Proposal[],
  actions: DeskActions,
): readonly Command[] {
  const isOpen = inHand !== null && ['PENDING', 'POSTPONED'].includes(inHand.proposal.state);
  // The actions are made again on each render; what is offered and what they do depends on these alone.
  const states = proposals.map(({ id, state }) => [id, state]);
  const key = JSON.stringify([inHand, last, isRejecting, isWriting, states]);
  return useMemo(() => {
    const why = isWriting ? 'A claim is being written' : 'There is no open proposal in hand';
    const command = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
      id: `review-${id}`,
      title,
      group: CommandGroup.PAGE,
      keys,
      available: isOpen && !isWriting,
      why,
      run,
    });
    const move = (id: string, title: string, keys: readonly string[], step: 1 | -1): Command => ({
      ...command(id, title, keys, () => actions.go(step)),
      group: CommandGroup.NAVIGATION,
      available: !isWriting,
    });
    const undo: Command = {
      ...command('undo', 'Undo the last decision', ['U'], () => {
        if (last !== null) actions.undo(last);
      }),
      available: last !== null && !isWriting,
      why: isWriting ? why : 'Nothing was decided yet',
    };
    const help: Command = {
      ...command('keys', 'Show what each key does', ['?'], actions.help),
      available: !isWriting,
    };
    const moves = [
      help,
      move('next', 'Go to the next proposal', ['J'], 1),
      move('previous', 'Go to the proposal before', ['K'], -1),
      undo,
    ];
    if (inHand === null) return moves;
    const { proposal, pair, on, from, to } = inHand;
    const targets = [...pair.relations.map(({ id }) => id), NEW];
    const target = (step: 1 | -1): string =>
      targets[(targets.indexOf(on) + step + targets.length) % targets.length] ?? NEW;
    if (isRejecting) {
      return [
        ...rejectionReasons.map(([reason, words], i) =>
          command(`reject-${reason}`, `Reject: ${words}`, [`${i + 1}`], () =>
            actions.reject(proposal, reason),
          ),
        ),
        command('reject', 'Reject without a reason', ['X', 'Enter'], () => actions.reject(proposal, null)),
        command('keep', 'Do not reject it', ['Escape'], () => actions.askReason(null)),
        ...moves,
      ];
    }
    return [
      command('accept', 'Accept the proposal', ['A'], () => actions.accept(inHand)),
      command('edit', 'Edit the proposal, then accept it', ['E'], () => actions.edit(inHand)),
      command('ask-reason', 'Reject the proposal', ['X'], () => actions.askReason(proposal)),
      command('reject-sentence', 'Reject all that is left of this sentence', ['Shift+X'], () =>
        actions.rejectAlike(proposal, 'sentence'),
      ),
      command('reject-pattern', 'Reject all that is left of this pattern', ['Shift+P'], () =>
        actions.rejectAlike(proposal, 'pattern'),
      ),
      command('turn', 'Turn it round: from becomes to', ['D'], () => {
        if (from !== null && to !== null) actions.change(proposal, { from: to, to: from });
      }),
      command('stance', 'The next stance', ['T'], () =>
        actions.change(proposal, { stance: nextStance(proposal.stance) }),
      ),
      command('from', 'Correct who acts', ['F'], () => actions.openEnds('from')),
      command('verb', 'Correct what is done', ['V'], () => actions.openEnds('verb')),
      command('to', 'Correct whom it concerns', ['G'], () => actions.openEnds('to')),
      command('on-next', 'The next relation of the pair', ['.'], () =>
        actions.choose(proposal.id, target(1)),
      ),
      command('on-previous', 'The relation of the pair before', [','], () =>
        actions.choose(proposal.id, target(-1)),
      ),
      command('later', 'Put the proposal off', ['L'], () => actions.postpone(proposal)),
      command('new', 'As a new relation', ['N'], () => actions.choose(proposal.id, NEW)),
      ...pair.relations
        .slice(0, MOST_KEYS)
        .map(({ id }, i) =>
          command(`on-${i + 1}`, `As a further claim on relation ${i + 1}`, [`${i + 1}`], () =>
            actions.choose(proposal.id, id),
          ),
        ),
      ...moves,
    ];
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [key]);
}

/** The keys of the less likely proposals, while they are folded. */
export function useFoldedCommands(
  isFolded: boolean,
  unlikely: readonly Pick<Proposal, 'id'>[],
  show: () => void,
  reject: () => void,
): readonly Command[] {
  const ids = JSON.stringify(unlikely.map(({ id }) => id));
  return useMemo(() => {
    if (!isFolded) return [];
    const command = (id: string, title: string, key: string, run: () => void): Command => ({
      id: `review-${id}`,
      title,
      group: CommandGroup.PAGE,
      keys: [key],
      run,
    });
    return [
      command('unlikely', 'Go through the less likely proposals', 'M', show),
      command('reject-unlikely', 'Reject all less likely proposals', 'Shift+M', reject),
    ];
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the functions are made again on each render; what they do depends on these alone
  }, [isFolded, ids]);
}
