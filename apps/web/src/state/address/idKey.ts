const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters of a key. */
export const KEY_LENGTH = 4;

/** Four letters that stand for an id in an address: 24 bits of its FNV-1a hash. Two ids in a thousand may share one; what reads it leaves both out. */
export function idKey(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => letters[(folded >>> shift) & 63]).join('');
}
