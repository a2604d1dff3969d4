import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Scheme } from '../../ui/theme/scheme';
import type { Point } from '../geometry/geometry';
import { LargeGraphModel } from './LargeGraphModel';
import { OverlayCanvas } from './OverlayCanvas';
import type { WorkerFont, BitmapView, WorkerAnswer, WorkerMessage } from './scene';

const family = 'Source Sans 3 Variable';

/** The font files of the page, from its style sheets: a worker has no access to the page's fonts. */
function pageFonts(): WorkerFont[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): WorkerFont[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string): string => rule.style.getPropertyValue(name);
      if (!value('font-family').includes(family)) return [];
      const [, file] = /url\("?([^")]+)"?\)/u.exec(value('src')) ?? [];
      if (file === undefined || value('font-style') === 'italic') return [];
      const source = `url("${new URL(file, sheet.href ?? document.baseURI).href}")`;
      return [{ family, source, weight: value('font-weight'), range: value('unicode-range') }];
    }),
  );
}

/** A bitmap of a part of a large graph on the page, which moves with the network. */
class Bitmap {
  readonly canvas = document.createElement('canvas');
  readonly #paper = this.canvas.getContext('bitmaprenderer');
  /** The part that it shows; null: nothing yet. */
  view: BitmapView | null = null;
  /** Version of the graph that it shows. */
  version = -1;

  constructor() {
    this.canvas.style.cssText =
      'position: absolute; left: 0; top: 0; transform-origin: 0 0; will-change: transform';
    this.canvas.hidden = true;
  }

  show(bitmap: ImageBitmap, view: BitmapView, version: number): void {
    if (this.canvas.width !== view.width) this.canvas.width = view.width;
    if (this.canvas.height !== view.height) this.canvas.height = view.height;
    this.canvas.style.width = `${view.width / view.ratio}px`;
    this.canvas.style.height = `${view.height / view.ratio}px`;
    this.#paper?.transferFromImageBitmap(bitmap);
    this.canvas.hidden = false;
    [this.view, this.version] = [view, version];
  }

  /** Puts it where the network is now. */
  place(zoom: number, pan: Point): void {
    if (this.view === null) return;
    const { left, top, zoom: own } = this.view;
    this.canvas.style.transform = `translate(${left * zoom + pan.x}px, ${top * zoom + pan.y}px) scale(${zoom / own})`;
  }

  /** Whether it covers a rectangle of the network. */
  covers(x1: number, y1: number, x2: number, y2: number): boolean {
    if (this.view === null) return false;
    const { left, top, width, height, zoom, ratio } = this.view;
    const blur = 1 / zoom;
    const [right, bottom] = [left + width / (zoom * ratio), top + height / (zoom * ratio)];
    return x1 >= left - blur && y1 >= top - blur && x2 <= right + blur && y2 <= bottom + blur;
  }
}

/** How much is drawn beyond each side of the window, as a share of the window. */
const margin = 0.25;
/** Milliseconds without a move of the pointer after which the bitmap is drawn again. */
const rest = 120;
/** The largest factor by which a bitmap is scaled while the pointer moves. */
const stretched = 1.6;
/** Pixels of the bitmap of the whole graph, below the other. */
const whole = 1600;

/** What the worker was asked for. */
interface Asked {
  readonly view: BitmapView;
  readonly version: number;
  readonly bitmap: Bitmap;
}

/**
 * Draws a large graph instead of Cytoscape: a worker draws bitmaps of it, the page puts them where the network is and draws only what is under the
 * pointer. While the pointer moves, the last bitmap moves along; below it is one of the whole graph, for the parts that are not drawn yet.
 */
export class LargeGraphLayer {
  readonly #cy: Core;
  readonly #instead: HTMLElement;
  readonly #model: LargeGraphModel;
  readonly #worker = new Worker(new URL('./largeGraphWorker.ts', import.meta.url), { type: 'module' });
  readonly #element = document.createElement('div');
  readonly #far = new Bitmap();
  readonly #near = new Bitmap();
  readonly #overlay: OverlayCanvas;
  #version = 0;
  #asked: Asked | null = null;
  #seen = { zoom: 0, x: 0, y: 0 };
  #moves = false;
  #timer = 0;

  /**
   * @param scheme The colour scheme in use.
   * @param instead The element that shows the network until there is a bitmap.
   * @param onError Called when the worker cannot draw.
   */
  constructor(cy: Core, scheme: () => Scheme, instead: HTMLElement, onError: () => void) {
    [this.#cy, this.#instead] = [cy, instead];
    this.#model = new LargeGraphModel(cy, scheme);
    this.#overlay = new OverlayCanvas(cy, this.#model);
    // Cytoscape listens only to events on elements within its container.
    this.#element.style.cssText = 'position: absolute; inset: 0; overflow: hidden';
    this.#element.append(this.#far.canvas, this.#near.canvas, this.#overlay.canvas);
    cy.container()?.prepend(this.#element);
    this.#worker.addEventListener('message', this.#onMessage);
    this.#worker.addEventListener('error', onError);
    this.#post({ kind: 'fonts', fonts: pageFonts() });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
    this.#model.close();
    this.#overlay.close();
    this.#element.remove();
    this.#instead.style.display = '';
  }

  /** Passes on a notification of Cytoscape's renderer. */
  notify(what: string): void {
    this.#model.notify(what);
  }

  /** A frame of the page. */
  frame(): void {
    this.#sendChanges();
    const { x, y } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    if (this.#seen.zoom !== zoom || this.#seen.x !== x || this.#seen.y !== y) {
      this.#seen = { zoom, x, y };
      this.#moves = true;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#moves = false;
        this.#ask();
      }, rest);
    }
    this.#place();
    this.#ask();
    this.#cy.emit('render');
    this.#emitDrawn();
  }

  /** What is at a point of the network; actors come before lines. */
  elementsAt(x: number, y: number, touched: boolean): (NodeSingular | EdgeSingular)[] {
    this.#sendChanges();
    return this.#model.elementsAt(x, y, touched);
  }

  /** Sends the worker what has changed. */
  #sendChanges(): void {
    const changes = this.#model.update();
    for (const change of changes) this.#post(change);
    if (changes.length > 0) this.#version += 1;
  }

  #place(): void {
    for (const bitmap of [this.#far, this.#near]) bitmap.place(this.#cy.zoom(), this.#cy.pan());
    this.#overlay.paint({ shown: this.#near.version, known: this.#version });
  }

  /** Asks for the most needed bitmap, one at a time. */
  #ask(): void {
    if (this.#asked !== null || this.#model.graph === null) return;
    const [near, far] = [this.#near, this.#far];
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const zoom = this.#cy.zoom();
    const stretch = near.view === null ? Infinity : Math.max(zoom / near.view.zoom, near.view.zoom / zoom);
    const [across, down] = [((x2 - x1) * margin) / 2, ((y2 - y1) * margin) / 2];
    const fits = this.#moves
      ? stretch < stretched && near.covers(x1, y1, x2, y2)
      : stretch === 1 && near.covers(x1 - across, y1 - down, x2 + across, y2 + down);
    if (near.version !== this.#version || !fits) this.#send(near, this.#nearView(), true);
    else if (!this.#moves && far.version !== this.#version && !near.covers(...this.#model.bounds()))
      this.#send(far, this.#farView(), false);
  }

  #send(bitmap: Bitmap, view: BitmapView, names: boolean): void {
    if (view.width === 0 || view.height === 0) return;
    this.#asked = { view, version: this.#version, bitmap };
    this.#post({ kind: 'draw', view, names });
  }

  /** The window with its margins, in whole pixels. */
  #nearView(): BitmapView {
    const [cy, ratio] = [this.#cy, devicePixelRatio];
    const { x, y } = cy.pan();
    const zoom = cy.zoom();
    const [across, down] = [Math.round(cy.width() * margin), Math.round(cy.height() * margin)];
    return {
      left: (-across - x) / zoom,
      top: (-down - y) / zoom,
      zoom,
      ratio,
      width: Math.round((cy.width() + 2 * across) * ratio),
      height: Math.round((cy.height() + 2 * down) * ratio),
    };
  }

  #farView(): BitmapView {
    const [left, top, right, bottom] = this.#model.bounds();
    const zoom = Math.min(this.#cy.zoom(), whole / Math.max(right - left, bottom - top));
    const [width, height] = [Math.ceil((right - left) * zoom), Math.ceil((bottom - top) * zoom)];
    return { left, top, zoom, ratio: 1, width, height };
  }

  readonly #onMessage = ({ data }: MessageEvent<WorkerAnswer>): void => {
    if (data.kind === 'type') {
      // Names are drawn again in the new font.
      this.#version += 1;
    } else if (this.#asked !== null) {
      const { bitmap, view, version } = this.#asked;
      this.#asked = null;
      bitmap.show(data.bitmap, view, version);
      // A canvas above another takes time at every frame, even an empty one.
      this.#instead.style.display = 'none';
      this.#place();
    }
    this.#ask();
    this.#emitDrawn();
  };

  /** Emits `drawn` when everything is up to date. */
  #emitDrawn(): void {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const near = this.#near;
    const fits = near.view?.zoom === this.#cy.zoom() && near.covers(x1, y1, x2, y2);
    if (this.#model.current && near.version === this.#version && fits) this.#cy.emit('drawn');
  }

  #post(message: WorkerMessage): void {
    this.#worker.postMessage(message);
  }
}
