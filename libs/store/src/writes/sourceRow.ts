import { createHash } from 'node:crypto';
import {
  type ActorNamed,
  foldName,
  foldText,
  type HeldDocument,
  type SourceDraft,
  sourceOrigin,
} from '@entente/model';

/** A source as the query write-sources takes it. The folded name of its publisher must be known to `actorNamed`. */
export function sourceRow(source: SourceDraft, actorNamed: ActorNamed): Record<string, unknown> {
  const { id, publisher, published, url, language, sha256, document } = source;
  const textKey = textKeyOf(document);
  return {
    properties: {
      id,
      title: source.title,
      authors: source.authors,
      mediaType: source.mediaType,
      held: document !== null,
      origin: sourceOrigin({ id, publisher, textKey }, actorNamed),
      ...(publisher === null ? {} : { publisher, publisherKey: foldName(publisher) }),
      ...(textKey === null ? {} : { textKey }),
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

/** The same for the same text in other bytes; null where no document is held. */
export function textKeyOf(document: HeldDocument | null): string | null {
  return document === null
    ? null
    : createHash('sha256').update(foldText(document.text), 'utf8').digest('hex');
}
