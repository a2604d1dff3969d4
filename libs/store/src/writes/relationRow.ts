import type { RelationDraft } from '@entente/model';

/** A relation as the query write-relations takes it. */
export function relationRow({
  id,
  type,
  from,
  to,
  occurred,
  qualifiers,
}: RelationDraft): Record<string, unknown> {
  return {
    type,
    from,
    to,
    properties: {
      id,
      qualifiers: JSON.stringify(qualifiers),
      ...(occurred === null ? {} : { occurred: occurred.text }),
    },
    earliest: occurred?.earliest ?? null,
    latest: occurred?.latest ?? null,
    endsOn: occurred?.endsOn ?? null,
  };
}
