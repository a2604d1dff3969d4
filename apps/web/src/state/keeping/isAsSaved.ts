import type { KeptPicture } from '../address/writePicture';

/** Whether a picture is still the one that was saved, whatever was looked at in between. */
export function isAsSaved(now: KeptPicture, saved: KeptPicture): boolean {
  return (Object.keys(saved) as (keyof KeptPicture)[]).every(
    (part) => now[part] === saved[part] || JSON.stringify(now[part]) === JSON.stringify(saved[part]),
  );
}
