import { bibtexEntry } from './bibtexEntry';
import type { CitedPassage } from './citedPassage';
import { cslItem } from './cslItem';
import { plainCitation } from './plainCitation';
import { plainPlace } from './plainPlace';
import { webAnnotation } from './webAnnotation';

interface CitationForm {
  /** As a menu names it. */
  readonly name: string;
  /** What to copy. `summary` is what the passage is cited for, `site` where this page is. */
  readonly write: (passage: CitedPassage, summary: string, site: string) => string;
}

/** The forms in which a citation can be copied, the most wanted first. */
export const citationForms: readonly CitationForm[] = [
  { name: 'Plain text', write: plainCitation },
  { name: 'BibTeX', write: (passage) => bibtexEntry(passage.source, plainPlace(passage)) },
  {
    name: 'CSL-JSON',
    write: (passage) => JSON.stringify([cslItem(passage.source, plainPlace(passage))], null, 2),
  },
  {
    name: 'Web Annotation',
    write: (passage, summary, site) => JSON.stringify(webAnnotation(passage, summary, site), null, 2),
  },
];
