import type { JudgedCitation } from '@entente/model';

/** What came of an anchor as properties of its CITES relationship; a null takes a property away. */
export function judgedProperties({
  status,
  passage,
  seal,
}: JudgedCitation): Record<string, string | number | null> {
  return {
    status,
    quote: passage?.quote ?? null,
    before: passage?.before ?? null,
    after: passage?.after ?? null,
    paragraph: passage?.paragraph ?? null,
    quoteSha256: seal?.sha256 ?? null,
    opening: seal?.opening ?? null,
  };
}
