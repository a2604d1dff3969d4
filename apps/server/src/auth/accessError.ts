/** The request may not do what it asks: nobody known asks (UNAUTHENTICATED), or somebody who may not (FORBIDDEN). */
export class AccessError extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
    /** Seconds after which it may be tried again, where there were too many tries; else null. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'AccessError';
  }

  /** The HTTP status that says the same. */
  get status(): 401 | 403 | 429 {
    if (this.retryAfter !== null) return 429;
    return this.code === 'FORBIDDEN' ? 403 : 401;
  }
}
