declare module '@citation-js/core' {
  /** Reads bibliographic data of any known form. */
  export class Cite {
    constructor(data: string);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
