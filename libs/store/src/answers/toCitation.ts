import type { AnchorKind, AnchorStatus, Citation, Source } from '@entente/model';
import type { CitedProperties } from './citationProperties.js';

/** A citation from its properties. */
export function toCitation(row: CitedProperties, source: Source): Citation {
  return {
    id: row.id,
    source,
    anchor: { kind: row.kind as AnchorKind, start: row.start, end: row.end },
    status: row.status as AnchorStatus,
    origin: row.origin,
    document: row.document,
    quote: row.quote ?? null,
    before: row.before ?? null,
    after: row.after ?? null,
    opening: row.opening ?? null,
    paragraph: row.paragraph ?? null,
  };
}
