/** An anchored passage as its document reads, with up to 80 code points on each side. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** In which paragraph a TEXT anchor begins, from 1; null for other kinds. */
  readonly paragraph: number | null;
}
