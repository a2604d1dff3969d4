import type { Core } from 'cytoscape';
import { type JSX, type PointerEvent, useEffect, useRef } from 'react';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './Minimap.module.css';

const size = { width: 168, height: 112 };
/** Milliseconds after the last move of an actor. */
const rest = 120;

interface Frame {
  /** Bounds of the actors: left, top, right, bottom. */
  readonly around: readonly [number, number, number, number];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Shows which part of the network the window shows, unless it shows all; a click or a drag moves the window. For the pointer only: keys move the
 * network itself.
 */
export function Minimap({
  cy,
  drawn,
  scheme,
}: {
  readonly cy: Core;
  readonly drawn: unknown;
  readonly scheme: Scheme;
}): JSX.Element {
  const map = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frameCanvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<Frame>({ around: [0, 0, 0, 0], scale: 1, x: 0, y: 0 });

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const frameOf = frameCanvas.current?.getContext('2d');
    if (!context || !frameOf) return undefined;
    const { accent } = palette[scheme];
    let timer = 0;
    // Drawn on a canvas, since resizing an element would make the browser measure the whole page at every frame of a gesture.
    const look = (): void => {
      if (!map.current) return;
      const { around, scale, x, y } = frame.current;
      const { x1, y1, x2, y2, w, h } = cy.extent();
      const hidden = x1 <= around[0] && y1 <= around[1] && x2 >= around[2] && y2 >= around[3];
      if (map.current.hidden !== hidden) map.current.hidden = hidden;
      if (hidden) return;
      const [left, top] = [Math.max(0, x + x1 * scale), Math.max(0, y + y1 * scale)];
      const right = Math.min(size.width, x + (x1 + w) * scale);
      const bottom = Math.min(size.height, y + (y1 + h) * scale);
      frameOf.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      frameOf.clearRect(0, 0, size.width, size.height);
      frameOf.beginPath();
      frameOf.roundRect(left + 1, top + 1, Math.max(4, right - left - 2), Math.max(4, bottom - top - 2), 2);
      frameOf.fillStyle = accent;
      frameOf.globalAlpha = 0.1;
      frameOf.fill();
      frameOf.globalAlpha = 1;
      frameOf.strokeStyle = accent;
      frameOf.lineWidth = 1.5;
      frameOf.stroke();
    };
    const draw = (): void => {
      const nodes = cy.nodes();
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      nodes.forEach((node) => {
        const { x, y } = node.position();
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      });
      if (nodes.empty()) return;
      const scale = Math.min(
        (size.width - 16) / Math.max(1, right - left),
        (size.height - 16) / Math.max(1, bottom - top),
      );
      frame.current = {
        around: [left, top, right, bottom],
        scale,
        x: (size.width - scale * (left + right)) / 2,
        y: (size.height - scale * (top + bottom)) / 2,
      };
      const { x, y } = frame.current;
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, size.width, size.height);
      nodes.forEach((node) => {
        const at = node.position();
        const radius = Math.max(1, Math.min(4, ((node.data('size') as number) * scale) / 2));
        context.globalAlpha = node.hasClass('dimmed') ? 0.2 : 1;
        context.fillStyle = String(node.data('fill'));
        context.beginPath();
        context.arc(x + at.x * scale, y + at.y * scale, radius, 0, 2 * Math.PI);
        context.fill();
      });
      context.globalAlpha = 1;
      look();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(draw, rest);
    };
    draw();
    cy.on('position add remove', 'node', soon);
    cy.on('viewport resize', look);
    return () => {
      clearTimeout(timer);
      cy.removeListener('position add remove', 'node', soon);
      cy.removeListener('viewport resize', look);
    };
  }, [cy, drawn, scheme]);

  const go = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { scale, x, y } = frame.current;
    const at = { x: (event.clientX - box.left - x) / scale, y: (event.clientY - box.top - y) / scale };
    cy.pan({ x: cy.width() / 2 - at.x * cy.zoom(), y: cy.height() / 2 - at.y * cy.zoom() });
    cy.emit('moved');
  };
  const pixels = { width: size.width * devicePixelRatio, height: size.height * devicePixelRatio };
  return (
    <div ref={map} className={styles.map} aria-hidden="true" onPointerDown={go} onPointerMove={go}>
      <canvas ref={canvas} className={styles.canvas} {...pixels} />
      <canvas ref={frameCanvas} className={styles.canvas} {...pixels} />
    </div>
  );
}
