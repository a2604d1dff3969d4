import { readableSize } from '../elements/readableSize';
import type { Crowd } from './crowd';
import type { CrowdView } from './crowdView';
import { fontOf } from './fontOf';
import { fadedActor, opacityOf } from './opacityOf';
import type { Pen } from './pen';

const gap = 4;
const lineHeight = 1.06;

/** Writes names beneath actors. */
export function paintNames(pen: Pen, crowd: Crowd, view: CrowdView, actors: readonly number[]): void {
  const { scene, places, marks } = crowd;
  const { look, size, label } = scene.actors;
  const scale = view.zoom * view.ratio;
  const type = readableSize(view.zoom) * scale;
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.strokeStyle = scene.background;
  pen.fillStyle = scene.text;
  pen.lineWidth = 5 * (type / readableSize(1));
  const [bold, plain] = [fontOf(700, type), fontOf(500, type)];
  for (const actor of actors) {
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) + (size[actor] ?? 0) / 2 + gap - view.top) * scale;
    pen.font = scene.actorLooks[look[actor] ?? 0]?.kind === 'STATE' ? bold : plain;
    pen.globalAlpha = opacityOf(marks.actors[actor] ?? 0, fadedActor);
    const lines = (label[actor] ?? '').split('\n');
    const foot = (at: number): number => y + type * (0.82 + at * lineHeight);
    for (const [at, line] of lines.entries()) pen.strokeText(line, x, foot(at));
    for (const [at, line] of lines.entries()) pen.fillText(line, x, foot(at));
  }
  pen.restore();
}
