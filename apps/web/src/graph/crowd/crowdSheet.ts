import type { Point } from '../layout/point';
import type { CrowdView } from './crowdView';

/** A picture of a part of a crowd on the page, which goes along with the network. */
export class CrowdSheet {
  readonly canvas = document.createElement('canvas');
  readonly #paper = this.canvas.getContext('bitmaprenderer');
  /** What it shows; null: nothing yet. */
  view: CrowdView | null = null;
  /** Of the crowd that it shows. */
  version = -1;

  constructor() {
    this.canvas.style.cssText =
      'position: absolute; left: 0; top: 0; transform-origin: 0 0; will-change: transform';
    this.canvas.hidden = true;
  }

  show(picture: ImageBitmap, view: CrowdView, version: number): void {
    if (this.canvas.width !== view.width) this.canvas.width = view.width;
    if (this.canvas.height !== view.height) this.canvas.height = view.height;
    this.canvas.style.width = `${view.width / view.ratio}px`;
    this.canvas.style.height = `${view.height / view.ratio}px`;
    this.#paper?.transferFromImageBitmap(picture);
    this.canvas.hidden = false;
    [this.view, this.version] = [view, version];
  }

  /** Lays it where the network is now. */
  lay(zoom: number, pan: Point): void {
    if (this.view === null) return;
    const { left, top, zoom: own } = this.view;
    this.canvas.style.transform = `translate(${left * zoom + pan.x}px, ${top * zoom + pan.y}px) scale(${zoom / own})`;
  }

  /** Whether it reaches over a rectangle of the network. */
  covers(x1: number, y1: number, x2: number, y2: number): boolean {
    if (this.view === null) return false;
    const { left, top, width, height, zoom, ratio } = this.view;
    const blur = 1 / zoom;
    const [right, bottom] = [left + width / (zoom * ratio), top + height / (zoom * ratio)];
    return x1 >= left - blur && y1 >= top - blur && x2 <= right + blur && y2 <= bottom + blur;
  }
}
