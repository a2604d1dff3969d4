import type { CrowdView } from './crowdView';

/** Pixels of the screen around it, for what is broad. */
const room = 40;

/** The rectangle of the network that a view shows. */
export class ViewWindow {
  readonly #left: number;
  readonly #top: number;
  readonly #right: number;
  readonly #bottom: number;

  constructor({ left, top, width, height, zoom, ratio }: CrowdView) {
    const scale = zoom * ratio;
    const around = room / scale;
    [this.#left, this.#top] = [left - around, top - around];
    [this.#right, this.#bottom] = [left + width / scale + around, top + height / scale + around];
  }

  /** The part of a way from a point that is within, as shares of the way (Liang and Barsky); the first is larger than the second where none is. */
  cut(x: number, y: number, dx: number, dy: number): [number, number] {
    let [from, to] = [0, 1];
    const pass = (toward: number, room: number): void => {
      if (toward === 0) {
        if (room < 0) to = -1;
      } else if (toward < 0) from = Math.max(from, room / toward);
      else to = Math.min(to, room / toward);
    };
    pass(-dx, x - this.#left);
    pass(dx, this.#right - x);
    pass(-dy, y - this.#top);
    pass(dy, this.#bottom - y);
    return [from, to];
  }
}
