/** The request may not do what it asks: nobody known asks (UNAUTHENTICATED), or somebody who may not (FORBIDDEN). */
export class AccessError extends Error {
  constructor(
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN',
    message: string,
  ) {
    super(message);
    this.name = 'AccessError';
  }
}
