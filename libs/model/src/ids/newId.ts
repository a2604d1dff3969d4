import { v7 } from 'uuid';
import { idPrefix, type IdSubject } from './idPrefix.js';

/** A new global id: a prefix that says what it names, and a UUID of version 7 (RFC 9562), so that ids sort by the time they were made. */
export function newId(subject: IdSubject): string {
  return `${idPrefix[subject]}_${v7()}`;
}
