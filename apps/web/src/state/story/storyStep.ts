import type { Scene } from '../scene';

/** A step of a story: what the picture showed when it was taken, and what is said about it. */
export interface StoryStep {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly scene: Scene;
}
