import type { IntegrityFinding, IntegrityReport } from '@entente/store';
import type { Command } from 'commander';
import { readConfig } from '../config.js';
import { printable, printableJson, progressTo, type Terminal } from '../terminal.js';
import { withGraph } from '../withGraph.js';

/** `entente check`: the integrity report. Exit code 1 where the graph does not hold. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .description(
      'say whether every relation has a claim and fits the vocabulary, every claim a citation, and every anchor its passage',
    )
    .option('--json', 'print the report as JSON')
    .action(async ({ json }: { json?: true }) => {
      const found = await withGraph(readConfig(), terminal, (store) => {
        const { report, done } = progressTo(terminal.err);
        return store
          .checkIntegrity(({ progress }) => report({ text: 'Looking at everything', fraction: progress }))
          .finally(done);
      });
      terminal.out.write(json ? printableJson(found) : printable(describe(found)));
      if (!found.ok) process.exitCode = 1;
    });
}

const faults: Record<IntegrityFinding['fault'], string> = {
  RELATION_WITHOUT_CLAIM: 'this relation has no claim',
  CLAIM_WITHOUT_CITATION: 'this claim has no citation',
  RELATION_OUT_OF_VOCABULARY:
    'the vocabulary lets no relation of this type stand between actors of these kinds',
  ANCHOR_BROKEN: "this citation's passage does not stand at its place",
  NAME_UNFIT: 'a name in it has characters that nobody sees, or no letter or digit; change it',
  IDENTIFIER_SHARED: 'another actor has one of its identifiers too; merge the two, or take it from one',
};

function describe(report: IntegrityReport): string {
  const counts = [
    ['actors', report.actors],
    ['relations', report.relations],
    ['claims', report.claims],
    ['citations', report.citations],
    ['sources', report.sources],
    ['relations without a claim', report.relationsWithoutClaim],
    ['claims without a citation', report.claimsWithoutCitation],
    ['relations out of the vocabulary', report.relationsOutOfVocabulary],
    ['broken anchors', report.brokenAnchors],
    ['unverified anchors', report.unverifiedAnchors],
    ['things with an unfit name', report.unfitNames],
    ['actors that share an identifier', report.sharedIdentifiers],
  ] as const;
  const lines = counts.map(([what, count]) => `${String(count).padStart(9)}  ${what}`);
  const found = report.findings.map(({ id, fault }) => `${id}: ${faults[fault]}`);
  const unverified =
    report.unverifiedAnchors === 0
      ? []
      : ['Unverified anchors stand in documents that are not held; add these by: entente source add <file…>'];
  return [...lines, ...found, ...unverified, report.ok ? 'ok' : 'NOT OK', ''].join('\n');
}
