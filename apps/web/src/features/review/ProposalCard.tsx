import type { JSX } from 'react';
import { displayDate } from '../../domain/words/dates';
import { surroundingsIn } from '../../domain/words/passageText';
import { describeQualifier, isolated } from '../../domain/words/text';
import { stanceNames } from '../../domain/words/vocabulary';
import type { Scheme } from '../../ui/theme/scheme';
import { addressOfRelation } from '../citations/pageAddresses';
import { type FormActor, RelationEnds, type Verb } from '../claim-form';
import type { DeskActions, EndField } from './deskCommands';
import { KeyButton } from './Keys';
import { OnPair } from './OnPair';
import styles from './ProposalCard.module.css';
import { ChooseActor, End } from './ProposalEnds';
import { nextStance, rejectionReasons } from './proposedClaim';
import type { Proposal } from './reviewQueries';
import type { ProposalInHand } from './useProposalInHand';

interface ProposalCardProps {
  readonly inHand: ProposalInHand;
  readonly document: { readonly id: string; readonly text: string; readonly language: string | null };
  readonly scheme: Scheme;
  readonly vocabulary: readonly Verb[];
  /** Actors named near the passage. */
  readonly nearby: readonly FormActor[];
  /** The field of its ends that is being corrected; null: none. */
  readonly ends: EndField | null;
  /** How many open proposals are of its sentence, and of its pattern, itself included. */
  readonly rest: { readonly sentence: number; readonly pattern: number };
  readonly isRejecting: boolean;
  /** What U undoes; null: nothing. */
  readonly last: Proposal | null;
  readonly actions: DeskActions;
  readonly onActor: (name: string, actor: FormActor) => void;
}

/** A proposal, why it is proposed, what the graph has on the pair, and what can be decided. */
export function ProposalCard(props: ProposalCardProps): JSX.Element {
  const { inHand, document, scheme, vocabulary, nearby, ends, rest, isRejecting, last, actions, onActor } =
    props;
  const { proposal, draft, verb, from, to, hindrance } = inHand;
  const { stance, speaker, occurred, qualifiers, state, decision } = proposal;
  const isOpen = state === 'PENDING' || state === 'POSTPONED';
  const passage = draft?.passage ?? null;
  const around = passage && surroundingsIn(document.text, passage);
  const details = [
    `${stanceNames[stance]}${speaker === null ? '' : ` · said by ${isolated(speaker.actor?.name ?? speaker.text)}`}`,
    occurred === null ? 'no date' : displayDate(occurred),
    ...(proposal.model === null ? [] : [`by model: ${isolated(proposal.model)}`]),
    ...qualifiers.map((qualifier) => `${qualifier.key}: ${isolated(describeQualifier(qualifier))}`),
  ];
  return (
    <section className={styles.card} aria-label="The proposal in hand">
      <h2 className={styles.sentence}>
        <End named={proposal.from} actor={from} scheme={scheme} /> <em>{verb?.label ?? proposal.type}</em>{' '}
        <End named={proposal.to} actor={to} scheme={scheme} />
      </h2>
      <p className={styles.details}>{details.join(' · ')}</p>
      {passage !== null && (
        <blockquote className={styles.quote} lang={document.language ?? undefined} dir="auto">
          {around?.before}
          <mark>{document.text.slice(passage.from, passage.to)}</mark>
          {around?.after}
        </blockquote>
      )}
      {isOpen ? (
        <>
          {ends !== null && (
            <div
              className={styles.choose}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                event.preventDefault();
                actions.openEnds(null);
              }}
            >
              <RelationEnds
                key={ends}
                vocabulary={vocabulary}
                draft={{ from, to }}
                verb={verb}
                problems={{}}
                nearby={nearby}
                scheme={scheme}
                focused={ends}
                onChange={({ from: first, verb: type, to: second }) => {
                  actions.change(proposal, {
                    ...(first == null ? {} : { from: first }),
                    ...(type == null ? {} : { type }),
                    ...(second == null ? {} : { to: second }),
                  });
                  actions.openEnds(null);
                }}
              />
            </div>
          )}
          {from === null && ends === null && (
            <ChooseActor
              named={proposal.from}
              end="from"
              document={document}
              scheme={scheme}
              onChoose={onActor}
            />
          )}
          {to === null && ends === null && proposal.to.text !== proposal.from.text && (
            <ChooseActor
              named={proposal.to}
              end="to"
              document={document}
              scheme={scheme}
              onChoose={onActor}
            />
          )}
          <OnPair inHand={inHand} onChoose={(on) => actions.choose(proposal.id, on)} />
          {hindrance !== null && <p className={styles.hindrance}>{hindrance}</p>}
          {isRejecting ? (
            <Reasons proposal={proposal} actions={actions} />
          ) : (
            <div className={styles.keys}>
              <KeyButton press="A" title="Accept" weight="main" onClick={() => actions.accept(inHand)} />
              <KeyButton press="E" title="Edit" onClick={() => actions.edit(inHand)} />
              <KeyButton press="X" title="Reject" onClick={() => actions.askReason(proposal)} />
              <KeyButton press="L" title="Later" onClick={() => actions.postpone(proposal)} />
            </div>
          )}
        </>
      ) : (
        <p className={styles.decided}>
          {state === 'ACCEPTED'
            ? decision?.changed === true
              ? 'Accepted with changes'
              : 'Accepted'
            : 'Rejected'}
          {decision === null ? '' : ` by ${isolated(decision.by)}`}
          {decision?.reason == null
            ? ''
            : `: ${rejectionReasons.find(([reason]) => reason === decision.reason)?.[1] ?? ''}`}
          {state === 'ACCEPTED' && decision !== null && (
            <>
              {' · '}
              {decision.relationId === null ? (
                'the claim was taken back since'
              ) : (
                <a href={addressOfRelation(decision.relationId)}>open it in the graph</a>
              )}
            </>
          )}
        </p>
      )}
      {isOpen && !isRejecting && (
        <div className={styles.corrections} role="group" aria-label="Correct it in place">
          <KeyButton weight="quiet" press="F" title="From" onClick={() => actions.openEnds('from')} />
          <KeyButton weight="quiet" press="V" title="Relation" onClick={() => actions.openEnds('verb')} />
          <KeyButton weight="quiet" press="G" title="To" onClick={() => actions.openEnds('to')} />
          {from !== null && to !== null && (
            <KeyButton
              weight="quiet"
              press="D"
              title="Turn round"
              onClick={() => actions.change(proposal, { from: to, to: from })}
            />
          )}
          <KeyButton
            weight="quiet"
            press="T"
            title="Stance"
            onClick={() => actions.change(proposal, { stance: nextStance(stance) })}
          />
          {rest.sentence > 1 && (
            <KeyButton
              weight="quiet"
              press="Shift+X"
              title={`Reject the sentence’s ${rest.sentence}`}
              onClick={() => actions.rejectAlike(proposal, 'sentence')}
            />
          )}
          {rest.pattern > 1 && (
            <KeyButton
              weight="quiet"
              press="Shift+P"
              title={`Reject the pattern’s ${rest.pattern}`}
              onClick={() => actions.rejectAlike(proposal, 'pattern')}
            />
          )}
        </div>
      )}
      <div className={styles.moves}>
        <KeyButton weight="quiet" press="?" title="Keys" onClick={actions.help} />
        <KeyButton weight="quiet" press="K" title="Before" onClick={() => actions.go(-1)} />
        <KeyButton weight="quiet" press="J" title="Next" onClick={() => actions.go(1)} />
        {last !== null && (
          <KeyButton
            weight="quiet"
            press="U"
            title="Undo the last decision"
            onClick={() => actions.undo(last)}
          />
        )}
      </div>
      <Why proposal={proposal} from={from} to={to} />
    </section>
  );
}

function Reasons({
  proposal,
  actions,
}: {
  readonly proposal: Proposal;
  readonly actions: DeskActions;
}): JSX.Element {
  return (
    <div className={styles.reasons} role="group" aria-label="Why it is rejected">
      {rejectionReasons.map(([reason, words], i) => (
        <KeyButton
          key={reason}
          press={`${i + 1}`}
          title={`Reject: ${words}`}
          onClick={() => actions.reject(proposal, reason)}
        />
      ))}
      <KeyButton press="X" title="Reject, no reason" onClick={() => actions.reject(proposal, null)} />
      <KeyButton press="Escape" title="Do not reject" onClick={() => actions.askReason(null)} />
    </div>
  );
}

/** Why it is proposed: what read it, by which words, and who was taken for whom. */
function Why({
  proposal: { pattern, words, rank, model, from: fromNamed, to: toNamed, speaker },
  from,
  to,
}: {
  readonly proposal: Proposal;
  readonly from: FormActor | null;
  readonly to: FormActor | null;
}): JSX.Element {
  const taken = [
    [fromNamed.text, from?.name],
    [toNamed.text, to?.name],
    [speaker?.text, speaker?.actor?.name],
  ].flatMap(([text, name]) =>
    text === undefined || name === undefined || text === name ? [] : [[text, name]],
  );
  return (
    <details className={styles.why}>
      <summary>Why it is proposed</summary>
      <p>
        {model === null
          ? `Read by the pattern ${pattern}${words.length === 0 ? '' : `, from ${words.map((word) => `“${word}”`).join(' and ')}`}.`
          : `Proposed by a language model (${model}).`}{' '}
        Rank {rank.toFixed(2)} of 1.
      </p>
      {taken.map(([text, name]) => (
        <p key={text}>
          “<bdi>{text}</bdi>” is taken for <bdi>{name}</bdi>.
        </p>
      ))}
    </details>
  );
}
