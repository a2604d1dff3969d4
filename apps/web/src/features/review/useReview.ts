import type { RejectionReason } from '@entente/model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import type { RecordClaimInput } from '../../api/claimWrites';
import { describeError } from '../../api/errors';
import { useViewer } from '../../api/viewer';
import { reviewCounts } from '../places';
import { inReadingOrder, nextOpen } from './proposedClaim';
import {
  acceptProposal,
  postponeProposal,
  type Proposal,
  proposalsQuery,
  readProposals,
  rejectProposal,
  undoDecision,
} from './reviewQueries';

/** Milliseconds after which the decisions of others are looked for. */
const LOOK_AGAIN = 10_000;

/** The review of a document. */
export interface Review {
  /** Null while they are being read. */
  readonly proposals: readonly Proposal[] | null;
  /** Why they cannot be read; null where they can. */
  readonly advice: string | null;
  /** The one in hand; null where nothing is left. */
  readonly current: Proposal | null;
  /** What went wrong with the last decision; null where nothing did. */
  readonly problem: string | null;
  /** The last decision of whoever uses the page; null where there is none. */
  readonly last: Proposal | null;
  readonly go: (id: string) => void;
  readonly accept: (proposal: Proposal, claim: RecordClaimInput) => void;
  /** Accepts it once the server has; answers with what went wrong. */
  readonly acceptChanged: (proposal: Proposal, claim: RecordClaimInput) => Promise<CombinedError | null>;
  readonly reject: (proposal: Proposal, reason: RejectionReason | null) => void;
  /** Rejects several; Undo takes all of them back. */
  readonly rejectAll: (proposals: readonly Proposal[]) => void;
  readonly postpone: (proposal: Proposal) => void;
  readonly undo: (proposal: Proposal) => void;
  readonly tryAgain: () => void;
}

type Sent = Promise<{ readonly error?: CombinedError | undefined; readonly proposal?: Proposal | undefined }>;

/** Reads the proposals of a document, and decides on them: each decision is shown at once and kept one after another. */
export function useReview(sourceId: string, onDecided: () => void): Review {
  const client = useClient();
  const me = useViewer().viewer?.name ?? null;
  const [read, setProposals] = useState<readonly Proposal[] | null>(null);
  const proposals = useMemo(() => read && inReadingOrder(read), [read]);
  const [advice, setAdvice] = useState<string | null>(null);
  const [at, setAt] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  /** Ids of what was decided on here, the last last; what one key decided is one. */
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  /** How many decisions are on their way, and how many were sent so far. */
  const waiting = useRef(0);
  const sent = useRef(0);
  const writes = useRef<Promise<unknown>>(Promise.resolve());
  const decided = useRef(onDecided);
  useEffect(() => {
    decided.current = () => {
      onDecided();
      void client.query(reviewCounts, {}, { requestPolicy: 'network-only' }).toPromise();
    };
  }, [client, onDecided]);

  const look = useCallback(async (): Promise<readonly Proposal[] | null> => {
    const answer = await client
      .query(proposalsQuery, { id: sourceId }, { requestPolicy: 'network-only' })
      .toPromise();
    return answer.data?.review?.proposals ?? null;
  }, [client, sourceId]);

  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      const { error } = await client.mutation(readProposals, { id: sourceId }).toPromise();
      const found = await look();
      if (left.signal.aborted) return;
      setAdvice(error ? describeError(error) : found === null ? 'The server does not answer.' : null);
      setProposals(found ?? []);
      setAt((before) => before ?? nextOpen(inReadingOrder(found ?? []), null)?.id ?? null);
      decided.current();
    })();
    return () => left.abort();
  }, [client, sourceId, look, attempt]);

  // What others decide is seen soon; not while a decision is on its way, which would seem undone.
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.hidden || waiting.current > 0) return;
      const before = sent.current;
      void look().then((found) => {
        // Nor what was read before a decision that is kept by now.
        if (found !== null && waiting.current === 0 && sent.current === before) setProposals(found);
      });
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [look]);

  const put = (changed: Proposal): void =>
    setProposals((all) => all && all.map((one) => (one.id === changed.id ? changed : one)));

  /** Sends a decision when those before it are kept. Answers with what went wrong. */
  function send(before: Proposal, ask: () => Sent): Promise<CombinedError | null> {
    setProblem(null);
    waiting.current += 1;
    sent.current += 1;
    const answer = writes.current.then(ask).then(async ({ error, proposal }) => {
      waiting.current -= 1;
      if (proposal) {
        put(proposal);
        decided.current();
      }
      if (!error) return null;
      // Somebody else may have decided meanwhile.
      const found = await look();
      put(found?.find(({ id }) => id === before.id) ?? before);
      setDone((ids) => without(ids, before.id));
      return error;
    });
    writes.current = answer.catch(() => undefined);
    return answer;
  }

  /** Shows a decision with the next proposal in hand at once; comes back to it where it could not be kept. */
  function decide(before: Proposal, state: Proposal['state'], ask: () => Sent): void {
    put({ ...before, state });
    setDone((ids) => [...ids, [before.id]]);
    setAt(nextOpen(proposals ?? [], before.id)?.id ?? null);
    void send(before, ask).then((error) => {
      if (error === null) return;
      setProblem(describeError(error));
      setAt(before.id);
    });
  }

  const rejecting = (before: Proposal, reason: RejectionReason | null) => async () => {
    const input = { id: before.id, reason };
    const answer = await client.mutation(rejectProposal, { input }).toPromise();
    return { error: answer.error, proposal: answer.data?.rejectProposal };
  };
  const accepting = (before: Proposal, claim: RecordClaimInput) => async () => {
    const answer = await client.mutation(acceptProposal, { input: { id: before.id, claim } }).toPromise();
    return { error: answer.error, proposal: answer.data?.acceptProposal };
  };
  return {
    proposals,
    advice,
    current: proposals?.find(({ id }) => id === at) ?? null,
    problem,
    last: lastDecided(proposals ?? [], done, me),
    go: (id) => {
      setProblem(null);
      setAt(id);
    },
    accept: (before, claim) => decide(before, 'ACCEPTED', accepting(before, claim)),
    acceptChanged: async (before, claim) => {
      const error = await send(before, accepting(before, claim));
      if (error !== null) return error;
      setDone((ids) => [...ids, [before.id]]);
      setAt(nextOpen(proposals ?? [], before.id)?.id ?? null);
      return null;
    },
    reject: (before, reason) => decide(before, 'REJECTED', rejecting(before, reason)),
    rejectAll: (several) => {
      const ids = new Set(several.map(({ id }) => id));
      const left = (proposals ?? []).filter(({ id }) => id === at || !ids.has(id));
      for (const one of several) put({ ...one, state: 'REJECTED' });
      setDone((before) => [...before, [...ids]]);
      setAt(nextOpen(left, at)?.id ?? null);
      for (const one of several) {
        void send(one, rejecting(one, null)).then((error) => {
          if (error !== null) setProblem(describeError(error));
        });
      }
    },
    postpone: (before) =>
      decide(before, 'POSTPONED', async () => {
        const answer = await client.mutation(postponeProposal, { id: before.id }).toPromise();
        return { error: answer.error, proposal: answer.data?.postponeProposal };
      }),
    undo: (before) => {
      const together = done.find((ids) => ids.includes(before.id)) ?? [before.id];
      setDone((all) => all.filter((ids) => ids !== together));
      setAt(before.id);
      for (const one of (proposals ?? []).filter(({ id }) => together.includes(id))) {
        put({ ...one, state: 'PENDING', decision: null });
        void send(one, async () => {
          const answer = await client.mutation(undoDecision, { id: one.id }).toPromise();
          return { error: answer.error, proposal: answer.data?.undoDecision };
        }).then((error) => {
          if (error !== null) setProblem(describeError(error));
        });
      }
    },
    tryAgain: () => setAttempt(attempt + 1),
  };
}

const without = (done: readonly (readonly string[])[], id: string): readonly (readonly string[])[] =>
  done.map((ids) => ids.filter((one) => one !== id)).filter((ids) => ids.length > 0);

/** The last proposal that was decided on here, the first of several at once, else on an earlier visit by the same person. */
function lastDecided(
  proposals: readonly Proposal[],
  done: readonly (readonly string[])[],
  me: string | null,
): Proposal | null {
  const here = proposals.find(({ id }) => id === done.at(-1)?.[0]);
  if (here) return here;
  return proposals
    .filter(({ decision }) => decision !== null && decision.by === me)
    .reduce<Proposal | null>(
      (latest, one) => ((latest?.decision?.at ?? '') < (one.decision?.at ?? '') ? one : latest),
      null,
    );
}
