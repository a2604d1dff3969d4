import type { Page } from 'playwright-core';
import { figuresOf } from '../measure/figures.js';
import type { WebArena } from './arena.js';
import { type Drawn, measureDrawing } from './measureDrawing.js';
import { inMs, sizeOf } from './measurePage.js';
import type { WebRow } from './webRow.js';

const LONGEST_TASK_MS = 200;
const ANSWER_MS = 300;
const TIMES = 7;

/** 10,000 actors and 20,000 relations beside a bare Cytoscape page and sigma. */
export async function measureLargePage(arena: WebArena): Promise<WebRow[]> {
  const network = sizeOf(arena);
  const drawn = await measureDrawing(arena, ['entente', 'cytoscape', 'sigma'], 1);
  const { entente } = drawn;
  const rows: WebRow[] = [];
  for (const [rival, name] of [
    ['cytoscape', 'bare Cytoscape'],
    ['sigma', 'sigma 3'],
  ] as const) {
    const row = (
      what: string,
      of: (one: Drawn) => { p50: number; p95: number; repetitions: number },
    ): void => {
      const [ours, theirs] = [of(entente), of(drawn[rival])];
      const ratio = ours.p50 / theirs.p50;
      rows.push({
        network,
        what,
        ours: inMs(ours),
        against: name,
        theirs: inMs(theirs),
        ratio,
        goal: '',
        met: null,
      });
    };
    row('first picture, places known', ({ firstPicture }) => firstPicture);
    row('a frame while panning', ({ frames }) => frames.pan);
    row('a frame while zooming', ({ frames }) => frames.zoom);
    rows.push({
      network,
      what: 'longest task on the main thread while panning',
      ours: `${Math.round(entente.longestTask.pan)} ms`,
      against: name,
      theirs: `${Math.round(drawn[rival].longestTask.pan)} ms`,
      ratio: null,
      goal: `at most ${LONGEST_TASK_MS} ms`,
      met: entente.longestTask.pan <= LONGEST_TASK_MS,
    });
  }
  const page = await arena.open('entente');
  await page.waitForTimeout(3000);
  for (const [what, one] of [
    ['search answers', search],
    ['a filter of the legend answers', filter],
  ] as const) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time += 1) times.push(await one(page, time));
    const figures = figuresOf(times);
    rows.push({
      network,
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
  return rows;
}

/** From the last letter until an actor of that name is offered, in milliseconds. */
function search(page: Page, time: number): Promise<number> {
  return page.evaluate(
    async (text) => {
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
      const found = (): boolean =>
        [...document.querySelectorAll('[role="option"]')].some((option) => option.textContent.includes(text));
      while (!found() && performance.now() < began + 20_000) await nextFrame();
      const took = performance.now() - began;
      write('');
      for (let frame = 0; frame < 30; frame += 1) await nextFrame();
      return took;
    },
    `State ${time + 1}`,
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
    graph.on('render', () => (drawn = performance.now()));
    const began = performance.now();
    button.click();
    while (graph.edges('.dimmed').length === before && performance.now() < began + 20_000) await nextFrame();
    const changed = performance.now();
    while (drawn < changed - 1 && performance.now() < began + 20_000) await nextFrame();
    const took = performance.now() - began;
    for (let frame = 0; frame < 60; frame += 1) await nextFrame();
    return took;
  });
}
