import type { Page } from 'playwright-core';
import { log } from '../load/dataFolder.js';
import { type Figures, figuresOf } from '../report/figures.js';
import type { WebArena } from './arena.js';
import { type Drawn, measureDrawing } from './measureDrawing.js';
import { inMs, sizeOf } from './measurePage.js';
import type { WebRow } from './webReport.js';

const LONGEST_TASK_MS = 200;
const ANSWER_MS = 300;
const TIMES = 7;

/** 10,000 actors and 20,000 relations beside a bare Cytoscape page and sigma. */
export async function measureLargePage(arena: WebArena): Promise<WebRow[]> {
  const { entente, cytoscape } = await measureDrawing(arena, ['entente', 'cytoscape'], 1);
  const rows = beside(arena, entente, 'bare Cytoscape', cytoscape);
  const page = await arena.open('entente');
  await page.waitForTimeout(3000);
  for (const [what, one] of [
    ['search answers', search],
    ['a filter of the legend answers', filter],
  ] as const) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await one(page, nameOf(arena, time)));
    const figures = figuresOf(times);
    rows.push({
      network: sizeOf(arena),
      what,
      ours: inMs(figures),
      against: '',
      theirs: null,
      ratio: null,
      goal: `median within ${ANSWER_MS} ms`,
      met: figures.p50 <= ANSWER_MS,
    });
  }
  await page.context().close();
  // Last, since without a graphics card it may not end.
  const sigma = await measureDrawing(arena, ['sigma'], 1).catch((fault: unknown) => {
    log(`sigma was not measured to its end: ${String(fault)}`);
    return null;
  });
  return [...rows, ...beside(arena, entente, 'sigma 3', sigma?.sigma ?? null)];
}

/** Entente's figures beside those of a rival; null: it did not draw to its end. */
function beside(arena: WebArena, entente: Drawn, against: string, rival: Drawn | null): WebRow[] {
  const network = sizeOf(arena);
  const row = (what: string, of: (one: Drawn) => Figures): WebRow => ({
    network,
    what,
    ours: inMs(of(entente)),
    against,
    theirs: rival ? inMs(of(rival)) : 'not to its end in 4 minutes',
    ratio: rival ? of(entente).p50 / of(rival).p50 : null,
    goal: '',
    met: null,
  });
  return [
    row('first picture, places known', ({ firstPicture }) => firstPicture),
    row('a frame while panning', ({ frames }) => frames.pan),
    row('a frame while zooming', ({ frames }) => frames.zoom),
    {
      network,
      what: 'longest task on the main thread while panning',
      ours: `${Math.round(entente.longestTask.pan)} ms`,
      against,
      theirs: rival ? `${Math.round(rival.longestTask.pan)} ms` : null,
      ratio: null,
      goal: `at most ${LONGEST_TASK_MS} ms`,
      met: entente.longestTask.pan <= LONGEST_TASK_MS,
    },
  ];
}

/** An actor of the network, another one each time. */
function nameOf({ graph: { actors } }: WebArena, time: number): string {
  const actor = actors[Math.floor((time * actors.length) / TIMES)];
  if (!actor) throw new Error('There is nobody to search for');
  return actor.name;
}

/** As the page calls them. */
const kindWords = ['State', 'Territory', 'Official', 'Person', 'Company', 'Organisation', 'Armed group'];

/** From the last letter until an actor of that name is offered, in milliseconds. */
function search(page: Page, name: string): Promise<number> {
  return page.evaluate(
    async ({ text, kinds }) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!field) throw new Error('There is nothing to search in');
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const write = (value: string): void => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      };
      field.focus();
      const began = performance.now();
      write(text);
      // An actor is meant, not a relation of it: the name of an actor is followed by its kind.
      const found = (): boolean =>
        [...document.querySelectorAll('[role="option"]')].some(({ textContent }) =>
          kinds.some((kind) => textContent === text + kind),
        );
      while (!found() && performance.now() < began + 20_000) await nextFrame();
      const took = performance.now() - began;
      write('');
      for (let frame = 0; frame < 30; frame += 1) await nextFrame();
      return took;
    },
    { text: name, kinds: kindWords },
  );
}

/** From a press in the legend until the network is drawn with it, in milliseconds. */
function filter(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')].find((one) =>
      one.textContent.startsWith('Conflict'),
    );
    const graph = window.entente?.graph;
    if (!button || !graph) throw new Error('There is no legend');
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = graph.edges('.dimmed').length;
    let drawn = 0;
    graph.on('drawn', () => {
      if (drawn === 0 && graph.edges('.dimmed').length !== before) drawn = performance.now();
    });
    const began = performance.now();
    button.click();
    while (drawn === 0 && performance.now() < began + 20_000) await nextFrame();
    const took = performance.now() - began;
    for (let frame = 0; frame < 60; frame += 1) await nextFrame();
    return took;
  });
}
