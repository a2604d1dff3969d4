import { idPrefix, type IdSubject } from './idPrefix.js';

/** Whether a text has the form of an id of that subject: its prefix, then 1 to 100 letters, digits, dots, dashes or underscores. */
export function isId(subject: IdSubject, text: string): boolean {
  return text.startsWith(`${idPrefix[subject]}_`) && /^[a-z]{3}_[\w.-]{1,100}$/u.test(text);
}
