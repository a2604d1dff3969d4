import type { ErrorCode } from './errorCode.js';

/** Something that a caller can put right. The message says what is wrong and what would be right; it never holds a secret. */
export abstract class DomainError extends Error {
  abstract readonly code: ErrorCode;

  constructor(
    message: string,
    /** The input field at fault, as `citations.0.quote`. */
    readonly field?: string,
  ) {
    super(message);
    this.name = new.target.name;
  }
}
