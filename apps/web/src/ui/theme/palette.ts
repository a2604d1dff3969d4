import type { ActorKind, Tone } from '@entente/model';
import type { Scheme } from './scheme';

interface ToneColours {
  readonly line: string;
  /** For relations that are only denied: paler, yet 3:1 on the background. */
  readonly pale: string;
}

interface KindColours {
  readonly fill: string;
  readonly rim: string;
  /** The colour of the code or the silhouette on the fill. */
  readonly icon: string;
}

/** Colours as #rrggbb. */
export interface Colours {
  readonly background: string;
  readonly text: string;
  /** Secondary text. */
  readonly muted: string;
  /** Selection and focus. */
  readonly accent: string;
  readonly tones: Record<Tone, ToneColours>;
  readonly kinds: Record<ActorKind, KindColours>;
}

/** A system colour (CSS Color 4) as #rrggbb. */
function systemColour(name: 'Canvas' | 'CanvasText' | 'GrayText' | 'Highlight'): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/gu) ?? [];
  probe.remove();
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

let read: Colours | undefined;

/**
 * The system colours, where the system replaces all colours of pages: a canvas does not get them automatically. Tones are then distinguished by arrow
 * heads, and kinds by shapes. Read once: another theme of the system applies when the page is opened again.
 */
function forcedPalette(): Colours {
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

/**
 * Each colour has one meaning in every view. Lines have a contrast of 3:1 on the background, texts, also verbs in a tone's colour, of 4.5:1 (WCAG
 * 2.2, 1.4.3 and 1.4.11); the three tones can be distinguished without red, without green and without blue receptors.
 */
export const palette: Record<Scheme, Colours> = {
  light: {
    background: '#fbfaf7',
    text: '#1b222d',
    muted: '#5a6270',
    accent: '#2563eb',
    tones: {
      COOPERATION: { line: '#007f72', pale: '#3f9d92' },
      CONFLICT: { line: '#ca3d17', pale: '#dd6d4e' },
      STRUCTURE: { line: '#3f4756', pale: '#858b96' },
    },
    kinds: {
      STATE: { fill: '#1f4a7d', rim: '#163a66', icon: '#ffffff' },
      TERRITORY: { fill: '#e3ebf5', rim: '#1f4a7d', icon: '#1f4a7d' },
      OFFICIAL: { fill: '#9a6113', rim: '#764809', icon: '#ffffff' },
      PERSON: { fill: '#f9eed9', rim: '#8f5a10', icon: '#86530d' },
      COMPANY: { fill: '#586411', rim: '#434d09', icon: '#ffffff' },
      ORGANIZATION: { fill: '#6b4187', rim: '#542f6d', icon: '#ffffff' },
      ARMED_GROUP: { fill: '#3a3d42', rim: '#24262a', icon: '#ffffff' },
    },
  },
  dark: {
    background: '#14181f',
    text: '#e9ecf1',
    muted: '#a3acba',
    accent: '#7cb0ff',
    tones: {
      COOPERATION: { line: '#26a998', pale: '#1b7a6e' },
      CONFLICT: { line: '#ff7d52', pale: '#b35a3d' },
      STRUCTURE: { line: '#c3cad6', pale: '#78808d' },
    },
    kinds: {
      STATE: { fill: '#9cc3f2', rim: '#cfe2fa', icon: '#0d1b2e' },
      TERRITORY: { fill: '#1f3149', rim: '#9cc3f2', icon: '#cfe2fa' },
      OFFICIAL: { fill: '#e6b873', rim: '#f5dcb2', icon: '#2a1a03' },
      PERSON: { fill: '#3d2f18', rim: '#e6b873', icon: '#f5dcb2' },
      COMPANY: { fill: '#bdcb70', rim: '#dfe8ab', icon: '#1d2204' },
      ORGANIZATION: { fill: '#cfaaec', rim: '#e8d5f7', icon: '#24102f' },
      ARMED_GROUP: { fill: '#d3d7de', rim: '#f1f3f6', icon: '#17191d' },
    },
  },
  contrast: {
    background: '#ffffff',
    text: '#000000',
    muted: '#33383f',
    accent: '#0033cc',
    tones: {
      COOPERATION: { line: '#006b5f', pale: '#2f8279' },
      CONFLICT: { line: '#b02a00', pale: '#b85636' },
      STRUCTURE: { line: '#1d2530', pale: '#666d77' },
    },
    kinds: {
      STATE: { fill: '#002f6c', rim: '#000000', icon: '#ffffff' },
      TERRITORY: { fill: '#ffffff', rim: '#002f6c', icon: '#002f6c' },
      OFFICIAL: { fill: '#5a3400', rim: '#000000', icon: '#ffffff' },
      PERSON: { fill: '#ffffff', rim: '#5a3400', icon: '#5a3400' },
      COMPANY: { fill: '#3a4400', rim: '#000000', icon: '#ffffff' },
      ORGANIZATION: { fill: '#4a1d66', rim: '#000000', icon: '#ffffff' },
      ARMED_GROUP: { fill: '#1c1e21', rim: '#000000', icon: '#ffffff' },
    },
  },
  get forced() {
    return forcedPalette();
  },
};
