/** A brief, ready to be written in any form. Numbers are those of the notes. */
export interface Brief {
  readonly title: string;
  readonly conditions: readonly string[];
  readonly chains: readonly {
    /** `Turkey – Azerbaijan – Israel` */
    readonly words: string;
    readonly weakest: string;
    /** One for each step, with the headings of its relations. */
    readonly steps: readonly { readonly between: string; readonly relations: readonly string[] }[];
  }[];
  readonly relations: readonly {
    readonly heading: string;
    /** Date and details. */
    readonly facts: readonly string[];
    readonly evidence: string;
    readonly claims: readonly {
      /** `Reports it, said by the Foreign Ministry: …` */
      readonly words: string;
      readonly passages: readonly { readonly quote: string | null; readonly note: number }[];
    }[];
  }[];
  /** The first is number 1. */
  readonly notes: readonly {
    readonly words: string;
    /** Of the web, or null. */
    readonly url: string | null;
  }[];
  readonly sources: readonly { readonly words: string; readonly url: string | null }[];
  /** When and from where it was made. */
  readonly colophon: string;
  readonly address: string | null;
}
