import type { SourceDraft } from '@entente/model';

/** A source as the query write-sources takes it. */
export function sourceRow(source: SourceDraft): Record<string, unknown> {
  const { publisher, published, url, language, sha256, document } = source;
  return {
    properties: {
      id: source.id,
      title: source.title,
      authors: source.authors,
      mediaType: source.mediaType,
      held: document !== null,
      ...(publisher === null ? {} : { publisher }),
      ...(published === null ? {} : { published: published.text }),
      ...(url === null ? {} : { url }),
      ...(language === null ? {} : { language }),
      ...(sha256 === null ? {} : { sha256 }),
    },
    publishedEarliest: published?.earliest ?? null,
    publishedLatest: published?.latest ?? null,
    text: document?.text ?? null,
    textSha256: document?.textSha256 ?? null,
  };
}
