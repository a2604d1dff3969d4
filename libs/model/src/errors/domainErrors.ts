/** What went wrong, for programs: the codes of the GraphQL contract that the domain can raise. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'ANCHOR_NOT_FOUND'
  | 'ANCHOR_AMBIGUOUS'
  | 'UNAVAILABLE'
  | 'QUERY_TOO_COMPLEX';

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

/** What was given cannot be read as what it should be. */
export class InvalidInputError extends DomainError {
  readonly code = 'BAD_USER_INPUT';
}

/** An id names nothing, or nothing of the type asked for. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';
}

/** What was given contradicts what is already there. */
export class ConflictError extends DomainError {
  readonly code = 'CONFLICT';

  constructor(
    message: string,
    field?: string,
    /** The existing actor, where that is the conflict. */
    readonly actorId?: string,
  ) {
    super(message, field);
  }
}

/** A passage that differs from a quote only in typography. */
export interface NearQuote {
  /** In code points from 0, as anchors count. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the document. */
  readonly quote: string;
  /** In words: `line breaks`, `quotation marks`. */
  readonly differsIn: readonly string[];
}

/** The quote does not stand in the document, or the place is outside it. */
export class AnchorNotFoundError extends DomainError {
  readonly code = 'ANCHOR_NOT_FOUND';

  constructor(
    message: string,
    field?: string,
    /** Passages that differ only in typography; the first few. */
    readonly near: readonly NearQuote[] = [],
  ) {
    super(message, field);
  }
}

/** The quote stands in the document more than once. */
export class AnchorAmbiguousError extends DomainError {
  readonly code = 'ANCHOR_AMBIGUOUS';

  constructor(
    message: string,
    /** Where it stands, in code points from 0; the first ten. */
    readonly places: readonly { readonly start: number; readonly end: number }[],
    field?: string,
  ) {
    super(message, field);
  }
}

/** The question takes more memory or time than one question may have; repeating it does not help, a smaller one may. */
export class TooComplexError extends DomainError {
  readonly code = 'QUERY_TOO_COMPLEX';
}

/** The database is away, too slow or overloaded; the same call may succeed later. */
export class UnavailableError extends DomainError {
  readonly code = 'UNAVAILABLE';
}
