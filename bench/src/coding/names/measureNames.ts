import { askName, scoreName } from '@entente/documents';
import { ActorKind } from '@entente/model';
import { ALIKE, SAME } from './spellings.js';

/** How well scores tell spellings of one name from names that are only alike. */
export interface NameFigures {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly f1: number;
  /** Pairs that were judged wrongly, with their scores. */
  readonly wrong: readonly string[];
}

/** From this score on, a name counts as the actor's. It was set before the pairs were written. */
export const THRESHOLD = 0.5;

/** Measures one half of the pairs: those that scores were tuned on, or those put aside. */
export function measureNames(half: 'tuned' | 'aside'): NameFigures {
  const same = halfOf(SAME, half).map(judge);
  const alike = halfOf(ALIKE, half).map(judge);
  const truePositives = same.filter(({ isSame }) => isSame).length;
  const falsePositives = alike.filter(({ isSame }) => isSame).length;
  const falseNegatives = same.length - truePositives;
  const wrong = [...same.filter(({ isSame }) => !isSame), ...alike.filter(({ isSame }) => isSame)];
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: alike.length - falsePositives,
    f1: (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives),
    wrong: wrong.map(({ pair, score }) => `${pair} ${score.toFixed(2)}`),
  };
}

function halfOf(lines: string, half: 'tuned' | 'aside'): string[] {
  const all = lines.trim().split('\n');
  return all.filter((_, i) => (i % 2 === 0) === (half === 'tuned'));
}

function judge(pair: string): { readonly pair: string; readonly score: number; readonly isSame: boolean } {
  const [kind = '', name = '', spelling = ''] = pair.split('|');
  const actor = {
    id: 'act_measured',
    kind: ActorKind[kind as ActorKind],
    name,
    description: null,
    aliases: [],
    identifiers: [],
  };
  const { score } = scoreName(askName(spelling), actor);
  return { pair, score, isSame: score >= THRESHOLD };
}
