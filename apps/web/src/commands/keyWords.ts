const onMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');
const names: Readonly<Record<string, string>> = {
  mod: onMac ? '⌘' : 'Ctrl',
  Alt: onMac ? '⌥' : 'Alt',
  Shift: onMac ? '⇧' : 'Shift',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ContextMenu: 'Menu',
};

/** The keys that are pressed together, as they are called on this machine: `Ctrl`, `Shift`, `Z`. */
export function keyWords(key: string): readonly string[] {
  const parts = key.endsWith('++')
    ? [...key.slice(0, -2).split('+'), '+']
    : key === '+'
      ? ['+']
      : key.split('+');
  return parts.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
}
