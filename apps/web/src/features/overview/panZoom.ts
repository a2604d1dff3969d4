import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** Scale and offset of a drawing, in pixels. */
export interface Viewport {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const wholeViewport: Viewport = { scale: 1, x: 0, y: 0 };

const [FARTHEST, NEAREST] = [0.8, 6];
/** A move of so many pixels is a drag, not a click. */
const DRAG = 4;

/** Zooms about a point. */
export function zoomed(
  viewport: Viewport,
  by: number,
  about: { readonly x: number; readonly y: number },
): Viewport {
  const scale = Math.max(FARTHEST, Math.min(NEAREST, viewport.scale * by));
  const grown = scale / viewport.scale;
  return { scale, x: about.x - (about.x - viewport.x) * grown, y: about.y - (about.y - viewport.y) * grown };
}

interface PanZoom {
  readonly viewport: Viewport;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  /** Handlers for the dragged element. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
  /** Whether the last press was a drag, so that its click is ignored. */
  readonly dragged: () => boolean;
}

/** Pan and zoom by mouse, touch and wheel. */
export function usePanZoom(element: RefObject<SVGSVGElement | null>): PanZoom {
  const [viewport, setViewport] = useState(wholeViewport);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const wasDragged = useRef(false);
  useEffect(() => {
    const svg = element.current;
    if (!svg) return undefined;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top } = svg.getBoundingClientRect();
      const about = { x: event.clientX - left, y: event.clientY - top };
      setViewport((before) => zoomed(before, Math.exp(-event.deltaY / 400), about));
    };
    // React wheel listeners are passive and cannot prevent scrolling.
    svg.addEventListener('wheel', onWheel, { passive: false });
    return () => svg.removeEventListener('wheel', onWheel);
  }, [element]);
  const middle = (): { x: number; y: number } => {
    const { width = 0, height = 0 } = element.current?.getBoundingClientRect() ?? {};
    return { x: width / 2, y: height / 2 };
  };
  const lift = ({ pointerId }: PointerEvent): void => void pointers.current.delete(pointerId);
  return {
    viewport,
    zoom: (by) => setViewport((before) => zoomed(before, by, middle())),
    fit: () => setViewport(wholeViewport),
    dragged: () => wasDragged.current,
    handlers: {
      onPointerDown: ({ pointerId, clientX, clientY }) => {
        if (pointers.current.size === 0) wasDragged.current = false;
        pointers.current.set(pointerId, { x: clientX, y: clientY });
      },
      onPointerMove: ({ pointerId, clientX, clientY }) => {
        const before = pointers.current.get(pointerId);
        if (!before) return;
        const [dx, dy] = [clientX - before.x, clientY - before.y];
        if (!wasDragged.current && Math.hypot(dx, dy) < DRAG) return;
        wasDragged.current = true;
        pointers.current.set(pointerId, { x: clientX, y: clientY });
        const [other] = [...pointers.current].filter(([id]) => id !== pointerId).map(([, at]) => at);
        if (!other) {
          setViewport((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
          return;
        }
        const { left = 0, top = 0 } = element.current?.getBoundingClientRect() ?? {};
        const far = Math.hypot(before.x - other.x, before.y - other.y);
        const by = Math.hypot(clientX - other.x, clientY - other.y) / Math.max(1, far);
        const about = { x: (clientX + other.x) / 2 - left, y: (clientY + other.y) / 2 - top };
        setViewport((now) => zoomed(now, by, about));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  };
}
