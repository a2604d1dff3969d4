interface Press {
  readonly key: string;
  /** The key by its place on the keyboard: `KeyZ`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Whether a press is the key of a command. Shift counts only where the key names it or is a letter: a question mark is one
 * however the keyboard makes it. A letter is told by its key's place where the layout writes in another script than Latin: Ctrl+Z
 * is Ctrl+Я on a Russian one.
 *
 * @param key `mod+Shift+Z`, `Alt+1`, `?`
 */
export function pressedKey(key: string, press: Press): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const parts = key.split('+');
  const sign = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '');
  const held = new Set(parts.slice(0, -1));
  const letter = /^[a-z]$/iu.test(sign);
  const foreign = /^\p{L}$/u.test(press.key) && !/^\p{Script=Latin}$/u.test(press.key);
  return (
    // On a Mac, Alt makes another sign of the key.
    (press.key.toLowerCase() === sign.toLowerCase() ||
      (altKey && [`Key${sign}`, `Digit${sign}`].includes(press.code)) ||
      (foreign && letter && press.code === `Key${sign.toUpperCase()}`)) &&
    held.has('mod') === (ctrlKey || metaKey) &&
    held.has('Alt') === altKey &&
    (held.has('Shift') === shiftKey || (!held.has('Shift') && !letter && sign.length === 1))
  );
}
