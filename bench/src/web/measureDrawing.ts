import { type Figures, figuresOf } from '../measure/figures.js';
import { say } from '../load/say.js';
import type { Contestant, WebArena } from './arena.js';
import { type Gesture, makeGesture } from './gestures.js';
import { firstPictureOf } from './visit.js';

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
      say(`${name}, round ${round + 1} of ${rounds}`);
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
