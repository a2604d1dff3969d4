import type { KeyboardEvent } from 'react';

/**
 * Keys within a menu, by the ARIA Authoring Practices: arrows, Home and End move through its items, a letter goes to the next that begins with it,
 * Escape and Tab close. What is none of these is left to others.
 */
export function moveInMenu(menu: HTMLElement | null, event: KeyboardEvent, onClose: () => void): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? [])];
  const now = items.findIndex((item) => item === document.activeElement);
  const go = (to: number): void => items.at(to % items.length)?.focus();
  if (event.key === 'ArrowDown') go(now + 1);
  else if (event.key === 'ArrowUp') go(now - 1);
  else if (event.key === 'Home') go(0);
  else if (event.key === 'End') go(-1);
  else if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (/^\S$/u.test(event.key)) {
    const begins = items.slice(now + 1).concat(items.slice(0, now + 1));
    begins.find(({ textContent }) => textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
