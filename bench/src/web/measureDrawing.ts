import type { Page } from 'playwright-core';
import { log } from '../load/dataFolder.js';
import { type Figures, figuresOf } from '../report/figures.js';
import type { Contestant, WebArena } from './arena.js';
import { firstPictureOf } from './visit.js';

/** What is done by hand: the network is drawn along a circle, or the wheel is turned in and out again. */
type Gesture = 'pan' | 'zoom';

/** How a network kept up with a hand. */
interface Kept {
  /** From frame to frame, in milliseconds. */
  readonly frames: readonly number[];
  /** The longest time for which the main thread answered nothing, until the network stood still again, in milliseconds. */
  readonly longestTask: number;
}

const FRAMES = 60;

/** Makes a gesture of 60 steps, one a frame, on the network of a page, and waits for a second of rest after it. */
async function makeGesture(page: Page, gesture: Gesture): Promise<Kept> {
  return page.evaluate(
    async ({ gesture: way, frames: count }) => {
      const network =
        document.querySelector<HTMLElement>('.sigma-mouse') ??
        document.querySelector<HTMLElement>('[role="application"]') ??
        document.querySelector<HTMLElement>('#graph');
      if (!network) throw new Error('There is no network');
      // Cytoscape gets only events of elements within its container.
      const surface = network.querySelector('canvas') ?? network;
      const { left, top, width, height } = network.getBoundingClientRect();
      const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      // Near a corner there is no actor that would be drawn along instead.
      const start =
        way === 'pan' ? { x: left + 6, y: top + 6 } : { x: left + width / 2, y: top + height / 2 };
      const mouse = (type: string, target: EventTarget, x: number, y: number): void => {
        const about = {
          bubbles: true,
          cancelable: true,
          clientX: x,
          clientY: y,
          button: 0,
          buttons: 1,
          view: window,
        };
        target.dispatchEvent(new MouseEvent(type, { ...about, detail: 1 }));
      };
      const times: number[] = [];
      if (way === 'pan') mouse('mousedown', surface, start.x, start.y);
      let before = await nextFrame();
      for (let step = 1; step <= count; step += 1) {
        const angle = (2 * Math.PI * step) / count;
        if (way === 'pan')
          mouse('mousemove', surface, start.x + 150 * Math.sin(angle), start.y + 150 * (1 - Math.cos(angle)));
        else
          surface.dispatchEvent(
            new WheelEvent('wheel', {
              bubbles: true,
              cancelable: true,
              clientX: start.x,
              clientY: start.y,
              deltaY: step <= count / 2 ? -6 : 6,
              view: window,
            }),
          );
        const now = await nextFrame();
        times.push(now - before);
        before = now;
      }
      if (way === 'pan') mouse('mouseup', surface, start.x, start.y);
      const quiet = performance.now() + 1000;
      while (performance.now() < quiet) await nextFrame();
      for (const { duration } of observer.takeRecords()) tasks.push(duration);
      observer.disconnect();
      return { frames: times, longestTask: Math.max(0, ...tasks) };
    },
    { gesture, frames: FRAMES },
  );
}

/** How a contestant drew the network. */
export interface Drawn {
  readonly firstPicture: Figures;
  readonly frames: Readonly<Record<Gesture, Figures>>;
  /** Milliseconds. */
  readonly longestTask: Readonly<Record<Gesture, number>>;
}

const gestures: readonly Gesture[] = ['pan', 'zoom'];

/** Has each contestant draw the network in a fresh window, by turns, so many times; gestures are made twice, and the second time counts too. */
export async function measureDrawing<Name extends Contestant>(
  arena: WebArena,
  contestants: readonly Name[],
  rounds: number,
): Promise<Record<Name, Drawn>> {
  const noted = new Map(
    contestants.map((name) => [
      name,
      {
        firstPicture: [] as number[],
        frames: { pan: [] as number[], zoom: [] as number[] },
        tasks: { pan: [] as number[], zoom: [] as number[] },
      },
    ]),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const name = contestants[(turn + round) % contestants.length] as Name;
      log(`${name}, round ${round + 1} of ${rounds}`);
      const page = await arena.open(name);
      const notes = noted.get(name);
      notes?.firstPicture.push(await firstPictureOf(page));
      await page.waitForTimeout(1500);
      for (const gesture of [...gestures, ...gestures]) {
        const { frames, longestTask } = await makeGesture(page, gesture);
        notes?.frames[gesture].push(...frames);
        notes?.tasks[gesture].push(longestTask);
      }
      await page.context().close();
    }
  }
  return Object.fromEntries(
    [...noted].map(([name, { firstPicture, frames, tasks }]) => [
      name,
      {
        firstPicture: figuresOf(firstPicture),
        frames: { pan: figuresOf(frames.pan), zoom: figuresOf(frames.zoom) },
        longestTask: { pan: Math.max(...tasks.pan), zoom: Math.max(...tasks.zoom) },
      } satisfies Drawn,
    ]),
  ) as Record<Name, Drawn>;
}
