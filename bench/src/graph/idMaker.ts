import { idPrefix, type IdSubject } from '@entente/model';
import type { Random } from './random.js';

const FIRST_MS = Date.UTC(2026, 0, 1);

/** Makes ids in the form of `newId`: UUIDs of version 7 that sort in the order in which they are made, one a millisecond. */
export class IdMaker {
  #ms = FIRST_MS;

  constructor(
    readonly subject: IdSubject,
    readonly random: Random,
  ) {}

  next(): string {
    const time = this.#ms.toString(16).padStart(12, '0');
    this.#ms += 1;
    const tail = this.#digits();
    const variant = (8 + this.random.below(4)).toString(16);
    return (
      `${idPrefix[this.subject]}_${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-` +
      `${variant}${tail.slice(3, 6)}-${tail.slice(6)}${this.#digits().slice(0, 2)}`
    );
  }

  #digits(): string {
    return (
      this.random
        .below(2 ** 24)
        .toString(16)
        .padStart(6, '0') +
      this.random
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0') +
      this.random
        .below(2 ** 8)
        .toString(16)
        .padStart(2, '0')
    );
  }
}
