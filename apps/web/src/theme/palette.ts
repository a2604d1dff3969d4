import type { Colours } from './colours';
import { forcedPalette } from './forcedPalette';
import type { Scheme } from './scheme';

/**
 * One meaning, one colour, in every view. Lines stand 3:1 on the background, words, the verbs in a tone's
 * colour among them, 4.5:1 (WCAG 2.2, 1.4.3
 * and 1.4.11); the three tones stay apart without red, without green and without blue receptors.
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
