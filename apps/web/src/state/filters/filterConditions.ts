import { evidenceNames } from '../words/evidenceNames';
import { kindNames } from '../words/kindNames';
import { toneNames } from '../words/toneNames';
import type { Filters } from './filters';

/** What the legend brings out, each a sentence; none where it brings out everything. */
export function filterConditions({ kinds, tones, evidence, leastPublishers }: Filters): string[] {
  const sentences: readonly (readonly [string, readonly string[]])[] = [
    ['Actors', kinds.map((kind) => kindNames[kind].many)],
    ['Relations', tones.map((tone) => toneNames[tone])],
    ['Evidence', evidence.map((grade) => evidenceNames[grade])],
  ];
  return [
    ...sentences
      .filter(([, names]) => names.length > 0)
      .map(([of, names]) => `${of}: ${names.join(', ').toLowerCase()}.`),
    ...(leastPublishers === null || leastPublishers < 2
      ? []
      : [`Evidence of ${leastPublishers} or more publishers.`]),
  ];
}
