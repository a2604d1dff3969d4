import { type JSX, useRef } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import type { Point } from '../../graph-view';
import { Icon } from '../../ui/Icon';
import styles from './SelectionLine.module.css';

interface SelectionLineProps {
  /** Opens the menu of what is selected at a point of the network. */
  readonly onMenu: (at: Point) => void;
}

/** While something is selected, shows how much in the network's corner, with a menu and a button to clear the selection. */
export function SelectionLine({ onMenu }: SelectionLineProps): JSX.Element | null {
  const { picked, select } = useExplorer();
  const line = useRef<HTMLDivElement>(null);
  const chosen = [
    ...(picked.actorIds.length > 0 ? [counted(picked.actorIds.length, 'actor')] : []),
    ...(picked.relationIds.length > 0 ? [counted(picked.relationIds.length, 'relation')] : []),
  ];
  if (chosen.length === 0) return null;
  return (
    <div ref={line} className={styles.line} role="group" aria-label="Selection" data-picked-line>
      <p>{chosen.join(' and ')} selected</p>
      <button
        type="button"
        aria-haspopup="menu"
        onClick={() => {
          const { offsetLeft = 0, offsetTop = 0, offsetHeight = 0 } = line.current ?? {};
          onMenu({ x: offsetLeft, y: offsetTop + offsetHeight + 4 });
        }}
      >
        Actions <Icon name="down" size={14} />
      </button>
      <button type="button" onClick={() => select({ actorIds: [], relationIds: [] }, 'Select nothing')}>
        Clear
      </button>
    </div>
  );
}
