import type { ActorKind, Tone } from '@entente/model';
import type { Colours } from './colours';
import { systemColour } from './systemColour';

let read: Colours | undefined;

/**
 * The reader's own colours, where the system puts them in the place of all others: what is drawn on a canvas does not get them by itself. The tones
 * are told apart by the heads of their lines then, and kinds by their shapes. Read once: another theme of the system counts when the page is opened again.
 */
export function forcedPalette(): Colours {
  return (read ??= readPalette());
}

function readPalette(): Colours {
  const background = systemColour('Canvas');
  const text = systemColour('CanvasText');
  const tone = { line: text, pale: systemColour('GrayText') };
  const full = { fill: text, rim: text, icon: background };
  const open = { fill: background, rim: text, icon: text };
  const tones: Record<Tone, typeof tone> = { COOPERATION: tone, CONFLICT: tone, STRUCTURE: tone };
  const kinds: Record<ActorKind, typeof full> = {
    STATE: full,
    TERRITORY: open,
    OFFICIAL: full,
    PERSON: open,
    COMPANY: full,
    ORGANIZATION: full,
    ARMED_GROUP: full,
  };
  return { background, text, muted: text, accent: systemColour('Highlight'), tones, kinds };
}
