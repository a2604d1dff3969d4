import { type JSX, useRef } from 'react';
import type { AreaTool, Point } from '../../graph-view';
import { Icon } from '../../ui/Icon';
import type { NetworkActions } from './canvasActions';
import styles from './NetworkCanvas.module.css';

interface GraphToolsProps {
  readonly network: NetworkActions;
  /** Whether the view is read-only. */
  readonly readOnly: boolean;
  readonly tool: AreaTool | null;
  readonly onDone: () => void;
  /** Opens the menu of layouts at a point of the network. */
  readonly onLayouts: (at: Point) => void;
}

/** The buttons of the network: zoom, selection by drawing, layouts. */
export function CanvasTools({ network, readOnly, tool, onDone, onLayouts }: GraphToolsProps): JSX.Element {
  const layouts = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.tools}>
      <div className={styles.buttons} role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => network.zoom(1.25)}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => network.zoom(0.8)}>
          <Icon name="minus" />
        </button>
        <button
          type="button"
          aria-label="Show the whole network"
          title="Show the whole network"
          onClick={network.fit}
        >
          <Icon name="fit" />
        </button>
      </div>
      {!readOnly && (
        <div className={styles.buttons} role="group" aria-label="Selection and layout">
          {(['box', 'lasso'] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={tool === one}
              aria-label={one === 'box' ? 'Select within a box' : 'Select with a lasso'}
              title={one === 'box' ? 'Select within a box (B)' : 'Select with a lasso (L)'}
              onClick={() => (tool === one ? onDone() : network.draw(one))}
            >
              <Icon name={one} />
            </button>
          ))}
          <button
            ref={layouts}
            type="button"
            aria-haspopup="menu"
            aria-label="Layout"
            title="Layout"
            onClick={() => {
              const box = layouts.current?.getBoundingClientRect();
              const around = layouts.current?.offsetParent?.parentElement?.getBoundingClientRect();
              onLayouts({
                x: (box?.right ?? 0) - (around?.left ?? 0) + 6,
                y: (box?.top ?? 0) - (around?.top ?? 0),
              });
            }}
          >
            <Icon name="layout" />
          </button>
        </div>
      )}
    </div>
  );
}
