import type { IntegrityReport } from '@entente/store';
import { Command } from 'commander';
import { print } from '../print.js';
import { UnfinishedError } from '../unfinishedError.js';
import { withStore } from '../withStore.js';

/** `check`: whether the graph keeps its promise; exit code 1 where it does not. */
export const check = new Command('check')
  .description('say whether every relation has a claim, every claim a citation, and every anchor its passage')
  .option('--json', 'print for programs')
  .action(async (options: { json?: boolean }) => {
    const report = await withStore((store) => store.integrity());
    print(report, describe(report), options);
    if (!report.ok) throw new UnfinishedError();
  });

function describe(report: IntegrityReport): string[] {
  const { actors, relations, claims, citations, sources } = report;
  const verified = citations - report.brokenAnchors - report.unverifiedAnchors;
  return [
    report.ok ? 'ok' : 'NOT OK',
    `${actors} actors, ${relations} relations, ${claims} claims, ${citations} citations, ${sources} sources`,
    `${report.relationsWithoutClaim} relations without a claim, ${report.claimsWithoutCitation} claims without a citation`,
    `anchors: ${verified} verified, ${report.brokenAnchors} broken, ${report.unverifiedAnchors} not verified because the document is not held`,
    ...report.findings.map(({ id, fault }) => `${fault} ${id}`),
  ];
}
