import { newId } from '@entente/model';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PassageRange } from '../../domain/passageRange';
import { type ClaimDraft, noWords } from './claimDraft';

interface Drafts {
  /** By id of the document, the oldest first. */
  readonly ofDocument: Readonly<Record<string, readonly ClaimDraft[]>>;
  readonly keep: (documentId: string, draft: ClaimDraft) => void;
  readonly remove: (documentId: string, draftId: string) => void;
}

/** Claims that were begun and not recorded, kept in this browser, document by document. */
export const useDrafts = create<Drafts>()(
  persist(
    (set) => ({
      ofDocument: {},
      keep: (documentId, draft) =>
        set(({ ofDocument }) => {
          const drafts = ofDocument[documentId] ?? [];
          const known = drafts.some(({ id }) => id === draft.id);
          return {
            ofDocument: {
              ...ofDocument,
              [documentId]: known
                ? drafts.map((one) => (one.id === draft.id ? draft : one))
                : [...drafts, draft],
            },
          };
        }),
      remove: (documentId, draftId) =>
        set(({ ofDocument }) => {
          const left = (ofDocument[documentId] ?? []).filter(({ id }) => id !== draftId);
          const { [documentId]: _, ...others } = ofDocument;
          return { ofDocument: left.length === 0 ? others : { ...others, [documentId]: left } };
        }),
    }),
    { name: 'entente-claim-drafts' },
  ),
);

/** A draft of a claim on a passage, which is made on what is given. */
export const newDraft = (passage: PassageRange, on: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...noWords,
  id: newId('claim'),
  from: null,
  verb: null,
  to: null,
  on: null,
  passage,
  ...on,
});

/** Whether anything but the passage was filled in. */
export function isBegun({ from, to, verb, stance, when, summary, speaker, qualifiers }: ClaimDraft): boolean {
  return (
    [from, to, verb, stance, summary].some((part) => part !== null) ||
    when.trim() !== '' ||
    speaker.kind !== 'nobody' ||
    Object.keys(qualifiers).length > 0
  );
}
