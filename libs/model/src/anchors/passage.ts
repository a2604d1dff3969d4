/** An anchored passage as its document reads, with up to 80 code points on each side. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}
