import { type JSX, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { fitWidth, steppedWidth } from './columnWidth';
import styles from './DataGrid.module.css';

interface ColumnEdgeProps {
  /** Of the column. */
  readonly title: string;
  /** @param width Pixels; null: as wide as it is by itself. */
  readonly onWidth: (width: number | null) => void;
}

/** The edge of a column: drawn along, or moved by the arrow keys, it makes the column wider or narrower; a double click, or Escape, has it as it was. */
export function ColumnEdge({ title, onWidth }: ColumnEdgeProps): JSX.Element {
  const drawn = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const widthOf = (edge: HTMLElement): number => edge.parentElement?.getBoundingClientRect().width ?? 0;
  const onMove = (event: PointerEvent<HTMLElement>): void => {
    if (drawn.current) onWidth(fitWidth(drawn.current.width + event.clientX - drawn.current.from));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const width = event.key === 'Escape' ? null : steppedWidth(widthOf(event.currentTarget), event.key);
    if (event.key !== 'Escape' && width === null) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(width);
  };
  return (
    <button
      type="button"
      className={styles.edge}
      aria-label={`Width of ${title}`}
      title="Drag, or use the arrow keys; double-click to reset"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = { from: event.clientX, width: widthOf(event.currentTarget) };
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        drawn.current = null;
      }}
      onPointerCancel={() => {
        drawn.current = null;
      }}
      onDoubleClick={() => onWidth(null)}
      onKeyDown={onKeyDown}
    />
  );
}
