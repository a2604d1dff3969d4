import { AnchorKind } from '@entente/model';
import type { CitationInput } from './claimInputs.js';

/** What a citation says, with nothing left open, before any document is looked at: a text that is empty says nothing. */
export const meantCitation = ({
  sourceId,
  kind,
  quote,
  prefix,
  suffix,
  start,
  end,
}: CitationInput): Record<string, unknown> => ({
  sourceId,
  kind: kind ?? AnchorKind.TEXT,
  quote: quote ?? null,
  prefix: prefix === '' ? null : (prefix ?? null),
  suffix: suffix === '' ? null : (suffix ?? null),
  start: start ?? null,
  end: end ?? null,
});
