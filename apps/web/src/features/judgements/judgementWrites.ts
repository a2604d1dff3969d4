import { type Credibility, describeGrade, type Reliability } from '@entente/model';
import type { Client } from '@urql/core';
import { useContext } from 'react';
import { create } from 'zustand';
import { graphql } from '../../api/graphql';
import { useRole } from '../../api/viewer';
import { ReadOnly } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { addToHistory } from '../undoable-write';

/** A judgement as the API gives it. */
export interface Judged {
  readonly grade: Reliability | number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What is judged: a source or a claim, by id, with what stands of it. */
export type Subject = {
  readonly id: string;
  /** Title of the source, summary of the claim. */
  readonly name: string;
  readonly judged: Judged | null;
} & ({ readonly kind: 'source' } | { readonly kind: 'claim' });

const judgeSource = graphql(`
  mutation JudgeSource($id: ID!, $reliability: Reliability, $reason: String!) {
    judgeSource(id: $id, reliability: $reliability, reason: $reason) {
      id
      reliability {
        grade
        reason
        by
        at
      }
    }
  }
`);

const judgeClaim = graphql(`
  mutation JudgeClaim($id: ID!, $credibility: Int, $reason: String!) {
    judgeClaim(id: $id, credibility: $credibility, reason: $reason) {
      id
      credibility {
        grade
        reason
        by
        at
      }
    }
  }
`);

/** What was judged is read again where it is shown: answers that have sources or claims. */
const touched = { additionalTypenames: ['Source', 'Claim'] };

/** How often something was judged since the page was opened, for filters that go by it. */
export const useJudgedCount = create<{ readonly count: number }>()(() => ({ count: 0 }));

/** Whether the reader may judge: an editor, where the page shows today and takes entries. */
export function useMayJudge(): boolean {
  const role = useRole();
  const readOnly = useContext(ReadOnly);
  const knownAt = useExplorer(({ clocks }) => clocks?.knownAt ?? null);
  return role !== 'READER' && !readOnly && knownAt === null;
}

/** Judges a source or a claim, or withdraws that; Undo writes what was there before. @throws CombinedError where it is refused. */
export async function judge(
  client: Client,
  { kind, id, judged }: Subject,
  grade: Reliability | Credibility | null,
  reason: string,
): Promise<void> {
  const send = async (to: Judged['grade'] | null, why: string): Promise<void> => {
    const { error } =
      kind === 'source'
        ? await client
            .mutation(judgeSource, { id, reliability: to as Reliability | null, reason: why }, touched)
            .toPromise()
        : await client
            .mutation(judgeClaim, { id, credibility: to as number | null, reason: why }, touched)
            .toPromise();
    if (error) throw error;
    useJudgedCount.setState(({ count }) => ({ count: count + 1 }));
  };
  await send(grade, reason);
  addToHistory({
    label: grade === null ? `Withdraw how a ${kind} is judged` : `Judge a ${kind} ${describeGrade(grade)}`,
    undo: () => send(judged?.grade ?? null, judged?.reason ?? 'Undone'),
    redo: () => send(grade, reason),
  });
}
