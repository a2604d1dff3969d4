import type { KeptPicture } from '../address/writePicture';

/** Whether a picture is still the one that was saved: no part of it was followed by another one. */
export function isAsSaved(now: KeptPicture, saved: KeptPicture): boolean {
  return (Object.keys(saved) as (keyof KeptPicture)[]).every((part) => now[part] === saved[part]);
}
