import { Evidence, Tone } from '@entente/model';
import { displayDate } from '../words/displayDate';
import { evidenceNames } from '../words/evidenceNames';
import { toneNames } from '../words/toneNames';
import type { RelationTableRow } from './relationTableRow';
import type { TableCell } from './tableCell';

/** What the table of relations says of each, by the ids of its columns. */
export const relationCells = {
  from: { text: ({ fromName }) => fromName },
  label: { text: ({ label }) => label },
  to: { text: ({ toName }) => toName },
  occurred: { text: ({ occurred }) => (occurred === null ? '' : displayDate(occurred)) },
  evidence: {
    text: ({ evidence }) => evidenceNames[evidence],
    choices: Object.values(Evidence).map((grade) => evidenceNames[grade]),
  },
  tone: {
    text: ({ tone }) => toneNames[tone],
    choices: Object.values(Tone).map((tone) => toneNames[tone]),
  },
  item: { text: ({ facts }) => facts?.item ?? '', unsearched: true },
  value: { text: ({ facts }) => facts?.value ?? '', unsearched: true },
  sources: { text: ({ facts }) => facts?.sources.join('; ') ?? '', unsearched: true },
  publishers: { text: ({ facts }) => facts?.publishers.join('; ') ?? '', unsearched: true },
  origins: { text: ({ facts }) => String(facts?.origins ?? ''), unsearched: true },
  documents: { text: ({ documents }) => String(documents), unsearched: true },
  publisherCount: { text: ({ publishers }) => String(publishers), unsearched: true },
  published: {
    text: ({ facts }) => (facts?.firstPublished ? displayDate(facts.firstPublished) : ''),
    unsearched: true,
  },
  claims: { text: ({ facts }) => String(facts?.claims ?? ''), unsearched: true },
  id: { text: ({ id }) => id },
} as const satisfies Record<string, TableCell<RelationTableRow>>;
