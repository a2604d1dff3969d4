/** A relation without a source: the one thing that Entente never takes. */
export class CitationRequiredError extends Error {
  readonly code = 'CITATION_REQUIRED';
  readonly field = 'citations';

  constructor() {
    super('A claim needs a citation: say in which source it stands, and where');
  }
}
