import type { KeptPicture } from '../address/writePicture';
import { noPicture } from '../noPicture';
import type { Picture } from '../picture';

/** Of something that holds a picture, the picture alone, without what the server gives. */
export function keptPicture(holder: Picture): KeptPicture {
  const parts = (Object.keys(noPicture) as (keyof Picture)[]).filter((part) => part !== 'graph');
  return Object.fromEntries(parts.map((part) => [part, holder[part]])) as unknown as KeptPicture;
}
