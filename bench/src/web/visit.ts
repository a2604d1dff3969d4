import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds from the beginning of the visit until the whole network stood before the reader. */
    firstPicture?: number;
    /** What the element has that the network is drawn in, ours or bare Cytoscape's; see handOverNetwork. */
    entente?: { graph: DrawnGraph };
    sigma?: unknown;
  }
}

interface DrawnNode {
  id(): string;
  position(): { readonly x: number; readonly y: number };
  data(key: string): unknown;
  emit(event: string): void;
}

/** What is used of Cytoscape in a page. */
interface DrawnGraph {
  nodes(selector?: string): { readonly length: number; toArray(): DrawnNode[] };
  edges(selector?: string): { readonly length: number };
  getElementById(id: string): DrawnNode;
  container(): HTMLElement;
  on(event: string, listener: () => void): void;
}

const LONGEST_MS = 240_000;

/** Has the pages of a context give the drawn network as `window.entente`. */
export async function handOverNetwork(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'entente', {
      get: () =>
        document.querySelector<HTMLElement & Pick<Window, 'entente'>>('[role="application"], #graph')
          ?.entente,
    });
  });
}

/** Opens a page in a window of its own, and waits for its network to be drawn, with so many actors at least. */
export async function visit(context: BrowserContext, url: string, actors: number): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_MS);
  await page.addInitScript((expected: number) => {
    let watched: DrawnGraph | undefined;
    let whole = false;
    const look = (): void => {
      const graph = window.entente?.graph;
      if (graph && graph !== watched) {
        watched = graph;
        // Entente says when all is seen as it is, drawn by whomever; a frame of Cytoscape's is drawn when it says so.
        graph.on(document.querySelector('[role="application"]') ? 'drawn' : 'render', () => {
          if (window.firstPicture !== undefined) return;
          whole = graph.nodes().length >= expected;
          note();
        });
      }
      note();
      if (window.firstPicture === undefined) requestAnimationFrame(look);
    };
    const note = (): void => {
      if (watched && whole && getComputedStyle(watched.container()).visibility === 'visible')
        window.firstPicture ??= performance.now();
    };
    requestAnimationFrame(look);
  }, actors);
  await page.goto(url);
  await page.waitForFunction(() => window.firstPicture !== undefined, undefined, { polling: 100 });
  return page;
}

/** Milliseconds until the network of a visited page stood before the reader. */
export async function firstPictureOf(page: Page): Promise<number> {
  return page.evaluate(() => window.firstPicture ?? Number.NaN);
}
