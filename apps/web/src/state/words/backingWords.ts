import type { Evidence } from '@entente/model';
import { counted } from './counted';
import { evidenceNames } from './evidenceNames';

/** What the evidence of a relation rests on, as the API counts it. */
export interface Backing {
  readonly documents: number;
  readonly publishers: number;
}

/** `1 document`, `3 documents of 2 publishers`: one document is never of more than one publisher. */
export function backingWords({ documents, publishers }: Backing): string {
  const words = counted(documents, 'document');
  return documents < 2 ? words : `${words} of ${counted(publishers, 'publisher')}`;
}

/** A grade of evidence with what it rests on: `Corroborated, 3 documents of 2 publishers`. */
export const gradeWords = ({ evidence, ...backing }: Backing & { readonly evidence: Evidence }): string =>
  `${evidenceNames[evidence]}, ${backingWords(backing)}`;
