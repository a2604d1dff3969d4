import type { TakenMatter } from './takenMatter';

/** Something that can be taken away, as the reader chooses it. */
export interface TakenChoice {
  readonly name: string;
  readonly matter: TakenMatter;
}
