import { type JSX, useEffect, useLayoutEffect, useRef } from 'react';
import type { Command } from '../../commands/commands';
import { describeKeys } from '../../commands/shortcuts';
import type { Point } from '../../graph-view';
import { moveInMenu } from '../../ui/menuKeys';
import styles from './GraphMenu.module.css';

interface GraphMenuProps {
  /** What it is about. */
  readonly label: string;
  readonly parts: readonly (readonly Command[])[];
  readonly at: Point;
  readonly onClose: () => void;
}

/** A menu in the network, for pointer and keys (ARIA Authoring Practices, menu). When it closes, the focus returns to the element that opened it. */
export function GraphMenu({ label, parts, at, onClose }: GraphMenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    const around = element?.parentElement;
    if (!element || !around) return;
    const x = Math.max(4, Math.min(at.x, around.clientWidth - element.offsetWidth - 4));
    const y = Math.max(4, Math.min(at.y, around.clientHeight - element.offsetHeight - 4));
    element.style.transform = `translate(${x}px, ${y}px)`;
  }, [at, parts]);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [at]);
  useEffect(() => {
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return;
      onClose();
    };
    addEventListener('pointerdown', away, true);
    return () => removeEventListener('pointerdown', away, true);
  }, [onClose]);

  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={(event) => moveInMenu(menu.current, event, onClose)}
      onContextMenu={(event) => event.preventDefault()}
    >
      {parts.map((part) => (
        <div key={part[0]?.id} role="group" className={styles.part}>
          {part.map(({ id, title, keys, run }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                onClose();
                run?.();
              }}
            >
              <span>{title}</span>
              {keys?.[0] !== undefined && (
                <kbd aria-hidden="true" className={styles.key}>
                  {describeKeys(keys[0]).join(' ')}
                </kbd>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
