import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { ActorGroup } from '../../domain/groups';
import type { Note } from '../../domain/story';
import { isolated } from '../../domain/words/text';
import { type Colours, palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { type Point, hullAround } from '../geometry/geometry';
import { noteCard, noteSize, noteAnchor } from '../image/notes';

/** Draws a note as a card tied to a point of the window, in type of Source Sans 3. */
function drawNote(
  pen: CanvasRenderingContext2D,
  words: string,
  at: Point & { readonly pale: boolean },
  room: Parameters<typeof noteCard>[2],
  { accent, background, text }: Colours,
): void {
  const { left, top, width, height, attachedAt, lines, text: foot } = noteCard(words, at, room);
  pen.globalAlpha = at.pale ? 0.35 : 1;
  pen.strokeStyle = accent;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(at.x, at.y);
  pen.lineTo(attachedAt.x, attachedAt.y);
  pen.stroke();
  pen.beginPath();
  pen.roundRect(left, top, width, height, 4);
  pen.fillStyle = background;
  pen.fill();
  pen.stroke();
  pen.font = `400 ${noteSize.type}px "Source Sans 3 Variable", sans-serif`;
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = text;
  lines.forEach((line, i) => pen.fillText(isolated(line), foot.x, foot.y + i * noteSize.line));
  pen.globalAlpha = 1;
}

interface Overlay {
  /** How many neighbours of an actor are not shown. */
  readonly unseen: ReadonlyMap<string, number>;
  readonly pinned: readonly string[];
  readonly groups: readonly ActorGroup[];
  readonly notes: readonly Note[];
  readonly scheme: Scheme;
}

const font = '600 11px "Source Sans 3 Variable", sans-serif';
/** Below this zoom marks beside actors would be larger than the actors. */
const nearEnough = 0.45;

/** Draws over the network what is no part of it: how much around an actor is not shown, who is pinned, what lies around an open group, what the reader noted. */
export function useOverlay(
  cy: Core | null,
  { unseen, pinned, groups, notes, scheme }: Overlay,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (cy === null || !element || !pen) return undefined;
    const colours = palette[scheme];
    const { accent, background, muted, text } = colours;
    const open = groups.filter(({ closed }) => !closed);
    const around = (): number => 78 * cy.zoom() + 12;
    const draw = (): void => {
      const near = cy.zoom() >= nearEnough;
      const nothing = open.length === 0 && (!near || unseen.size + pinned.length + notes.length === 0);
      // A canvas over another costs at every frame, blank or not.
      if (element.hidden !== nothing) element.hidden = nothing;
      if (nothing) {
        if (element.width > 0) element.width = 0;
        return;
      }
      const [width, height, ratio] = [cy.width(), cy.height(), devicePixelRatio];
      if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio);
      if (element.height !== Math.round(height * ratio)) element.height = Math.round(height * ratio);
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, width, height);
      pen.font = font;
      pen.textBaseline = 'middle';
      for (const group of open) fillGroup(group);
      if (open.length > 0) pale();
      for (const group of open) nameGroup(group);
      if (!near) return;
      for (const [id, count] of unseen) drawBadge(id, count);
      for (const id of pinned) drawPin(id);
      if (notes.length === 0) return;
      const actors = cy.nodes().map((node) => ({
        centre: node.renderedPosition(),
        size: (node.data('size') as number) * cy.zoom(),
      }));
      for (const { on, words } of notes) {
        const at = noteAnchor(cy, on);
        if (at === null) continue;
        drawNote(pen, words, at, { width, height, actors }, colours);
      }
    };

    const drawBadge = (id: string, count: number): void => {
      const at = corner(id, 1);
      if (!at) return;
      const words = `+${count.toLocaleString('en')}`;
      const width = pen.measureText(words).width + 9;
      pen.globalAlpha = at.pale ? 0.3 : 1;
      pen.beginPath();
      pen.roundRect(at.x - 4, at.y - 8, width, 16, 8);
      pen.fillStyle = background;
      pen.fill();
      pen.strokeStyle = muted;
      pen.lineWidth = 1;
      pen.stroke();
      pen.fillStyle = text;
      pen.textAlign = 'center';
      pen.fillText(words, at.x - 4 + width / 2, at.y + 0.5);
      pen.globalAlpha = 1;
    };

    const drawPin = (id: string): void => {
      const at = corner(id, -1);
      if (!at) return;
      pen.beginPath();
      pen.arc(at.x, at.y, 5, 0, 2 * Math.PI);
      pen.fillStyle = accent;
      pen.fill();
      pen.lineWidth = 1.5;
      pen.strokeStyle = background;
      pen.stroke();
      pen.beginPath();
      pen.moveTo(at.x, at.y + 5);
      pen.lineTo(at.x, at.y + 10);
      pen.strokeStyle = accent;
      pen.lineWidth = 2;
      pen.stroke();
    };

    const hullOf = ({ actorIds }: ActorGroup): Point[] => {
      const points = actorIds.flatMap((id): Point[] => {
        const node = cy.getElementById(id);
        return node.empty() ? [] : [node.renderedPosition()];
      });
      return points.length < 2 ? [] : hullAround(points);
    };

    const fillGroup = (group: ActorGroup): void => {
      const hull = hullOf(group);
      if (hull.length === 0) return;
      pen.beginPath();
      for (const { x, y } of hull) pen.lineTo(x, y);
      pen.closePath();
      pen.lineJoin = 'round';
      pen.lineCap = 'round';
      // A broad line around the hull rounds its corners.
      pen.lineWidth = around();
      pen.strokeStyle = accent;
      pen.fillStyle = accent;
      pen.stroke();
      pen.fill();
    };

    /** Makes all that is painted so far one pale ground, however often it lies over itself. */
    const pale = (): void => {
      pen.globalCompositeOperation = 'destination-in';
      pen.globalAlpha = 0.09;
      pen.fillRect(0, 0, cy.width(), cy.height());
      pen.globalCompositeOperation = 'source-over';
      pen.globalAlpha = 1;
    };

    const nameGroup = (group: ActorGroup): void => {
      const hull = hullOf(group);
      if (hull.length === 0) return;
      const name = isolated(group.name);
      const top = hull.reduce((best, point) => (point.y < best.y ? point : best), { x: 0, y: Infinity });
      pen.textAlign = 'center';
      pen.lineWidth = 3;
      pen.strokeStyle = background;
      // Where the group reaches out of the window, its name stays within.
      const y = Math.max(12, top.y - around() / 2 - 8);
      pen.strokeText(name, top.x, y);
      pen.fillStyle = accent;
      pen.fillText(name, top.x, y);
    };

    /** Above an actor at its right (1) or left (-1); null where it is out of sight. */
    const corner = (id: string, side: 1 | -1): (Point & { readonly pale: boolean }) | null => {
      const node = cy.getElementById(id);
      if (node.empty()) return null;
      const { x, y } = node.renderedPosition();
      if (x < -40 || y < -40 || x > cy.width() + 40 || y > cy.height() + 40) return null;
      const radius = ((node.data('size') as number) / 2) * cy.zoom() * 0.72;
      return { x: x + side * radius, y: y - radius, pale: node.hasClass('faded') || node.hasClass('dimmed') };
    };

    draw();
    cy.on('render', draw);
    return () => {
      cy.removeListener('render', draw);
    };
  }, [cy, unseen, pinned, groups, notes, scheme]);
  return canvas;
}
