interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is the key of a command. Shift counts only where the key names it or is a letter: a question mark is one
 * however the keyboard makes it.
 *
 * @param key `mod+Shift+Z`, `Alt+1`, `?`
 */
export function pressedKey(
  key: string,
  { key: pressed, ctrlKey, metaKey, altKey, shiftKey }: Press,
): boolean {
  const parts = key.split('+');
  const sign = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '');
  const held = new Set(parts.slice(0, -1));
  const letter = /^[a-z]$/iu.test(sign);
  return (
    pressed.toLowerCase() === sign.toLowerCase() &&
    held.has('mod') === (ctrlKey || metaKey) &&
    held.has('Alt') === altKey &&
    (held.has('Shift') === shiftKey || (!held.has('Shift') && !letter && sign.length === 1))
  );
}
