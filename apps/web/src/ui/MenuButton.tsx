import { type JSX, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import styles from './MenuButton.module.css';
import { moveInMenu } from './menuKeys';

export interface MenuItem {
  readonly title: string;
  readonly disabled?: boolean;
  /** An address to go to, or what to do. */
  readonly go: string | (() => void);
}

interface MenuButtonProps {
  readonly className: string | undefined;
  /** What the button is called where its face does not say it. */
  readonly label?: string;
  readonly face: ReactNode;
  /** Stands above the items. */
  readonly note?: ReactNode;
  /** null: a line between two groups. */
  readonly items: readonly (MenuItem | null)[];
}

/**
 * A button with a menu below it. It opens on the first item; an item, Escape, Tab or a press elsewhere closes it, and unless that press has taken the
 * focus elsewhere, it returns to the button.
 */
export function MenuButton({ className, label, face, note, items }: MenuButtonProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role="menuitem"]:not(:disabled)')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const away = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node) || button.current?.parentElement?.contains(target)) return;
      setOpen(false);
    };
    addEventListener('pointerdown', away, true);
    return () => removeEventListener('pointerdown', away, true);
  }, [isOpen]);
  return (
    <div className={styles.around}>
      <button
        ref={button}
        id={id}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face}
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          aria-labelledby={id}
          tabIndex={-1}
          className={styles.menu}
          onKeyDown={(event) => moveInMenu(menu.current, event, close)}
        >
          {note !== undefined && <div className={styles.note}>{note}</div>}
          {items.map((item, i) =>
            item === null ? (
              <hr key={`line ${i}`} className={styles.line} />
            ) : (
              <Item key={item.title} item={item} onClose={close} />
            ),
          )}
        </div>
      )}
    </div>
  );
}

function Item({ item, onClose }: { readonly item: MenuItem; readonly onClose: () => void }): JSX.Element {
  const { title, disabled, go } = item;
  if (typeof go === 'string') {
    return (
      <a role="menuitem" tabIndex={-1} className={styles.item} href={go}>
        {title}
      </a>
    );
  }
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={styles.item}
      disabled={disabled}
      onClick={() => {
        // What it opens may take the focus from the button.
        onClose();
        go();
      }}
    >
      {title}
    </button>
  );
}
