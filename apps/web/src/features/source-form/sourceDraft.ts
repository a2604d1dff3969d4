import type { AddSourceInput } from '../../api/sourceWrites';
import { webAddress } from '../../domain/words/links';
import { readDate } from '../claim-form/dates/dateInWords';

/** A document that is being added. */
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
  readonly text: string;
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
    ...(text.trim() === '' ? { text: 'Paste the text of the document.' } : {}),
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
export function sourceInput(draft: SourceDraft): AddSourceInput {
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
    text: draft.text,
  };
}
