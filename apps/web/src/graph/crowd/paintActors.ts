import { actorSprite } from './actorSprite';
import type { Crowd } from './crowd';
import type { CrowdView } from './crowdView';
import { Mark } from './mark';
import { fadedActor, opacityOf } from './opacityOf';
import type { Pen } from './pen';

const glows = [
  { mark: Mark.PICKED, opacity: 0.22, padding: 5 },
  { mark: Mark.HOVERED, opacity: 0.14, padding: 6 },
  { mark: Mark.CHOSEN, opacity: 0.28, padding: 8 },
];

/** Paints actors: each look is drawn once for each size, and laid where it belongs. */
export function paintActors(pen: Pen, crowd: Crowd, view: CrowdView, actors: readonly number[]): void {
  const { scene, places, marks } = crowd;
  const { look, size } = scene.actors;
  const scale = view.zoom * view.ratio;
  const sprites = new Map<number, OffscreenCanvas>();
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const actor of actors) {
    const marked = marks.actors[actor] ?? 0;
    const x = ((places[2 * actor] ?? 0) - view.left) * scale;
    const y = ((places[2 * actor + 1] ?? 0) - view.top) * scale;
    const seen = opacityOf(marked, fadedActor);
    // The last of the marks that glow is the one seen, as in a style sheet.
    const glow = glows.findLast(({ mark }) => (marked & mark) !== 0);
    if (glow) {
      pen.globalAlpha = seen * glow.opacity;
      pen.fillStyle = scene.accent;
      pen.beginPath();
      pen.arc(x, y, ((size[actor] ?? 0) / 2 + glow.padding) * scale, 0, 2 * Math.PI);
      pen.fill();
    }
    const pixels = Math.max(2, Math.round((size[actor] ?? 0) * scale));
    const rim = marked & (Mark.PICKED | Mark.CHOSEN);
    const key = ((look[actor] ?? 0) * 4096 + pixels) * 16 + rim;
    let sprite = sprites.get(key);
    if (!sprite) {
      sprite = actorSprite(scene, look[actor] ?? 0, pixels, { scale, marks: rim });
      sprites.set(key, sprite);
    }
    pen.globalAlpha = seen;
    pen.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
  }
  pen.restore();
}
