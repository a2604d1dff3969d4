import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { ActorGroup } from '../../domain/network/groups';
import type { Note } from '../../domain/page-state/story';
import { isolated } from '../../domain/words/text';
import { type Colours, palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { type Point, hullAround } from '../geometry/geometry';
import { noteCard, noteSize, noteAnchor } from '../image/notes';

/** Draws a note as a card with a line to a point of the window, in Source Sans 3. */
function drawNote(
  context: CanvasRenderingContext2D,
  words: string,
  at: Point & { readonly pale: boolean },
  room: Parameters<typeof noteCard>[2],
  { accent, background, text }: Colours,
): void {
  const { left, top, width, height, attachedAt, lines, text: foot } = noteCard(words, at, room);
  context.globalAlpha = at.pale ? 0.35 : 1;
  context.strokeStyle = accent;
  context.lineWidth = 1.2;
  context.beginPath();
  context.moveTo(at.x, at.y);
  context.lineTo(attachedAt.x, attachedAt.y);
  context.stroke();
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fillStyle = background;
  context.fill();
  context.stroke();
  context.font = `400 ${noteSize.type}px "Source Sans 3 Variable", sans-serif`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  context.fillStyle = text;
  lines.forEach((line, i) => context.fillText(isolated(line), foot.x, foot.y + i * noteSize.line));
  context.globalAlpha = 1;
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

/** Draws above the network what is not part of it: how many neighbours of an actor are not shown, pins, the outlines of open groups, and notes. */
export function useOverlay(
  cy: Core | null,
  { unseen, pinned, groups, notes, scheme }: Overlay,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (cy === null || !element || !context) return undefined;
    const colours = palette[scheme];
    const { accent, background, muted, text } = colours;
    const open = groups.filter(({ closed }) => !closed);
    const around = (): number => 78 * cy.zoom() + 12;
    const draw = (): void => {
      const near = cy.zoom() >= nearEnough;
      const nothing = open.length === 0 && (!near || unseen.size + pinned.length + notes.length === 0);
      // A canvas above another takes time at every frame, even an empty one.
      if (element.hidden !== nothing) element.hidden = nothing;
      if (nothing) {
        if (element.width > 0) element.width = 0;
        return;
      }
      const [width, height, ratio] = [cy.width(), cy.height(), devicePixelRatio];
      if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio);
      if (element.height !== Math.round(height * ratio)) element.height = Math.round(height * ratio);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      context.font = font;
      context.textBaseline = 'middle';
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
        drawNote(context, words, at, { width, height, actors }, colours);
      }
    };

    const drawBadge = (id: string, count: number): void => {
      const at = corner(id, 1);
      if (!at) return;
      const words = `+${count.toLocaleString('en')}`;
      const width = context.measureText(words).width + 9;
      context.globalAlpha = at.pale ? 0.3 : 1;
      context.beginPath();
      context.roundRect(at.x - 4, at.y - 8, width, 16, 8);
      context.fillStyle = background;
      context.fill();
      context.strokeStyle = muted;
      context.lineWidth = 1;
      context.stroke();
      context.fillStyle = text;
      context.textAlign = 'center';
      context.fillText(words, at.x - 4 + width / 2, at.y + 0.5);
      context.globalAlpha = 1;
    };

    const drawPin = (id: string): void => {
      const at = corner(id, -1);
      if (!at) return;
      context.beginPath();
      context.arc(at.x, at.y, 5, 0, 2 * Math.PI);
      context.fillStyle = accent;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = background;
      context.stroke();
      context.beginPath();
      context.moveTo(at.x, at.y + 5);
      context.lineTo(at.x, at.y + 10);
      context.strokeStyle = accent;
      context.lineWidth = 2;
      context.stroke();
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
      context.beginPath();
      for (const { x, y } of hull) context.lineTo(x, y);
      context.closePath();
      context.lineJoin = 'round';
      context.lineCap = 'round';
      // A wide line around the hull rounds its corners.
      context.lineWidth = around();
      context.strokeStyle = accent;
      context.fillStyle = accent;
      context.stroke();
      context.fill();
    };

    /** Gives everything painted so far one pale colour, however often it overlaps. */
    const pale = (): void => {
      context.globalCompositeOperation = 'destination-in';
      context.globalAlpha = 0.09;
      context.fillRect(0, 0, cy.width(), cy.height());
      context.globalCompositeOperation = 'source-over';
      context.globalAlpha = 1;
    };

    const nameGroup = (group: ActorGroup): void => {
      const hull = hullOf(group);
      if (hull.length === 0) return;
      const name = isolated(group.name);
      const top = hull.reduce((best, point) => (point.y < best.y ? point : best), { x: 0, y: Infinity });
      context.textAlign = 'center';
      context.lineWidth = 3;
      context.strokeStyle = background;
      // If the group reaches beyond the window, its name stays inside.
      const y = Math.max(12, top.y - around() / 2 - 8);
      context.strokeText(name, top.x, y);
      context.fillStyle = accent;
      context.fillText(name, top.x, y);
    };

    /** Above an actor at its right (1) or left (-1); null if it is outside the window. */
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
