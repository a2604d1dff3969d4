import { type JSX, type ReactNode, useEffect, useRef, useId } from 'react';
import type { ClaimDetails } from '../../api/claims';
import { displayDate } from '../../domain/words/dates';
import { stanceNames } from '../../domain/words/vocabulary';
import { useOpenedResult } from '../../features/search';
import { JudgementLine } from '../judgements';
import styles from './ClaimCard.module.css';
import sideStyles from './ClaimSides.module.css';
import { Passage } from './Passage';

interface ClaimCardProps {
  readonly claim: ClaimDetails;
  readonly onActor: (id: string) => void;
  /** Whether the highlighted gap is about it: it is scrolled into view, the first of several to the top. */
  readonly weak: boolean;
  /** What can be done with it; null: nothing. */
  readonly actions: ReactNode;
}

/** A claim: its stance, its speaker, its summary and its quotes. */
export function ClaimCard({ claim, onActor, weak, actions }: ClaimCardProps): JSX.Element {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!weak || !element || element.closest('article')?.querySelector('[data-weak="true"]') !== element)
      return;
    bringIntoView(element);
  }, [weak]);
  // A new object each time a result is opened.
  const openedResult = useOpenedResult(({ opened: chosen }) =>
    chosen?.claimId === claim.id ? chosen : null,
  );
  useEffect(() => {
    if (openedResult !== null && card.current) bringIntoView(card.current);
  }, [openedResult]);
  const { stance, summary, occurred, citations } = claim;
  return (
    <li ref={card} className={styles.claim} data-weak={weak} data-search-result={openedResult !== null}>
      {weak && <p className={styles.weak}>This claim is what the gap is about.</p>}
      <p className={styles.head}>
        <strong className={styles.stance} data-stance={stance}>
          {stanceNames[stance]}
        </strong>
        <span>said by {speaker(claim, onActor)}</span>
        {occurred !== null && <span>date: {displayDate(occurred)}</span>}
      </p>
      <p className={styles.summary} dir="auto">
        {summary}
      </p>
      <JudgementLine kind="claim" id={claim.id} name={summary} judged={claim.credibility} />
      {citations.map((citation) => (
        <Passage key={citation.id} citation={citation} summary={summary} />
      ))}
      {actions}
    </li>
  );
}

/** Scrolls only the panel, so that the card is in its middle, or begins at its top: `scrollIntoView` would also scroll the page. */
function bringIntoView(card: Element): void {
  const body = card.closest('[role="region"]');
  if (!body) return;
  const [within, around] = [card.getBoundingClientRect(), body.getBoundingClientRect()];
  body.scrollTop += within.top - around.top - Math.max(8, (around.height - within.height) / 2);
}

function speaker(
  { speaker, attribution, citations }: ClaimDetails,
  onActor: ClaimCardProps['onActor'],
): JSX.Element | string {
  if (!speaker) return attribution === null ? documentItself(citations) : <bdi>{attribution}</bdi>;
  return (
    <button type="button" className={styles.actor} onClick={() => onActor(speaker.id)}>
      <bdi>{speaker.name}</bdi>
    </button>
  );
}

/** The document that makes the claim in its own voice, with its publisher. */
function documentItself(citations: ClaimDetails['citations']): JSX.Element | string {
  const publisher = citations[0]?.source.publisher ?? null;
  if (publisher === null) return 'the document itself';
  return (
    <>
      the document itself (<bdi>{publisher}</bdi>)
    </>
  );
}

const none: ReadonlySet<string> = new Set();

interface ClaimSidesProps {
  readonly claims: readonly ClaimDetails[];
  readonly onActor: (id: string) => void;
  /** Ids of the claims that a gap is about. */
  readonly weak?: ReadonlySet<string>;
  /** What can be done with a claim. */
  readonly actionsOf?: (claim: ClaimDetails) => ReactNode;
}

const noActions = (): null => null;

/** The claims that affirm beside those that deny; for an empty side, a sentence instead. */
export function ClaimSides({
  claims,
  onActor,
  weak = none,
  actionsOf = noActions,
}: ClaimSidesProps): JSX.Element {
  const against = claims.filter(({ stance }) => stance === 'DENIED');
  const inFavour = claims.filter(({ stance }) => stance !== 'DENIED');
  return (
    <div className={sideStyles.sides} data-opposed={against.length > 0 && inFavour.length > 0}>
      <Side
        title="For"
        none="No source reports this."
        claims={inFavour}
        onActor={onActor}
        weak={weak}
        actionsOf={actionsOf}
      />
      <Side
        title="Against"
        none="No source denies this."
        claims={against}
        onActor={onActor}
        weak={weak}
        actionsOf={actionsOf}
      />
    </div>
  );
}

interface SideProps extends ClaimSidesProps {
  readonly title: string;
  readonly none: string;
}

function Side({ title, none, claims, onActor, weak, actionsOf = noActions }: SideProps): JSX.Element {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={sideStyles.side} data-side={title}>
      <h3 id={heading} className={sideStyles.title}>
        {title} <span className={sideStyles.count}>({claims.length})</span>
      </h3>
      {claims.length === 0 ? (
        <p className={sideStyles.none}>{none}</p>
      ) : (
        <ul>
          {claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              onActor={onActor}
              weak={weak?.has(claim.id) ?? false}
              actions={actionsOf(claim)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
