import type { proposeByModel } from './proposeByModel.js';
import type { proposeClaims } from './proposeClaims.js';

/** What proposes claims, by patterns and by a language model; the tagger and its data take most of a second to load, so that only who asks for it waits. */
export async function loadProposer(): Promise<{
  proposeClaims: typeof proposeClaims;
  proposeByModel: typeof proposeByModel;
}> {
  const byPattern = await import('./proposeClaims.js');
  // Not at once: it shares the tagger, and Jest's loader meets modules that two imports ask for at once half loaded.
  const byModel = await import('./proposeByModel.js');
  return { proposeClaims: byPattern.proposeClaims, proposeByModel: byModel.proposeByModel };
}

/** A sentence that each pattern reads, with the ends, "from > to: sentence", by the names of the patterns. */
export async function loadPatternExamples(): Promise<ReadonlyMap<string, string>> {
  const { patternName, patterns } = await import('./patterns/index.js');
  return new Map(patterns.map((pattern) => [patternName(pattern), pattern.example]));
}
