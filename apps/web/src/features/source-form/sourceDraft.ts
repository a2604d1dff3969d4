import type { AddSourceInput, SourceDetails, UpdateSourceInput } from '../../api/sourceWrites';
import { webAddress } from '../../domain/words/links';
import { readDate } from '../claim-form/dates/dateInWords';

/** A document that is being added, or whose details are corrected. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  /** Separated by semicolons. */
  readonly authors: string;
  /** As written. */
  readonly published: string;
  readonly url: string;
  /** BCP 47, as `en` or `az`. */
  readonly language: string;
  /** Null where it is held already, and never changes. */
  readonly text: string | null;
}

export const emptySource: SourceDraft = {
  title: '',
  publisher: '',
  authors: '',
  published: '',
  url: '',
  language: '',
  text: '',
};

/** The details of a document that is held. */
export const draftOfSource = (source: SourceDetails): SourceDraft => ({
  title: source.title,
  publisher: source.publisher ?? '',
  authors: source.authors.join('; '),
  published: source.published ?? '',
  url: source.url ?? '',
  language: source.language ?? '',
  text: null,
});

export type SourceProblems = Partial<Readonly<Record<keyof SourceDraft, string>>>;

/** What is wrong with a draft, by field. */
export function problemsOfSource({ title, published, url, language, text }: SourceDraft): SourceProblems {
  const date = readDate(published, null);
  return {
    ...(title.trim() === '' ? { title: 'Write the title, as the document has it.' } : {}),
    ...('problem' in date ? { published: date.problem } : {}),
    ...(url.trim() !== '' && webAddress(url.trim()) === null
      ? { url: 'This is no address of the web. It begins with https:// or http://.' }
      : {}),
    ...(language.trim() !== '' && !isLanguage(language.trim())
      ? { language: 'Write the language as a code, such as en, tr or az.' }
      : {}),
    ...(text?.trim() === '' ? { text: 'Paste the text of the document.' } : {}),
  };
}

function isLanguage(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

/** A draft without problems as the API takes it. The text stays as it is, to the last character. */
export const sourceInput = (draft: SourceDraft): AddSourceInput => ({
  ...detailsOf(draft),
  text: draft.text,
});

/** A correction as the API takes it: what differs from a document alone, so that two who correct it at once do not undo each other. */
export function correctionOf(before: SourceDetails, draft: SourceDraft): UpdateSourceInput {
  const [was, is] = [detailsOf(draftOfSource(before)), detailsOf(draft)];
  const fields = Object.keys(is) as (keyof typeof is)[];
  const changed = fields.filter((field) => JSON.stringify(is[field]) !== JSON.stringify(was[field]));
  return { id: before.id, ...Object.fromEntries(changed.map((field) => [field, is[field]])) };
}

/** What takes a correction back: what the document said before of what it changes. */
export function formerOf(before: SourceDetails, correction: UpdateSourceInput): UpdateSourceInput {
  const was = detailsOf(draftOfSource(before));
  const fields = (Object.keys(was) as (keyof typeof was)[]).filter((field) => field in correction);
  return {
    id: before.id,
    ...Object.fromEntries(fields.map((field) => [field, was[field]])),
    // It had that address before.
    allowSameAddress: true,
  };
}

function detailsOf(draft: SourceDraft) {
  const date = readDate(draft.published, null);
  const given = (text: string): string | null => text.trim() || null;
  return {
    title: draft.title.trim(),
    publisher: given(draft.publisher),
    authors: draft.authors
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
    published: 'edtf' in date ? date.edtf : null,
    url: given(draft.url),
    language: given(draft.language),
  };
}
