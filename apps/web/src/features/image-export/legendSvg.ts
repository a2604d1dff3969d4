import { ActorKind, Evidence, Tone } from '@entente/model';
import { evidenceNames } from '../../domain/words/evidence';
import { kindNames, toneNames } from '../../domain/words/vocabulary';
import type { GraphImage } from '../../graph-view/image/imageModel';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { kindOutline, kindSign, lineStyle } from '../../ui/theme/signs';
import { round } from './svgParts';

interface Entry {
  readonly words: string;
  /** In a box of 34 by 16. */
  readonly sample: string;
}

/** Pixels: line height, and width of a column. */
const LINE = 20;
const COLUMN = 168;

/** The legend of a drawing in columns, only with signs that occur in it. */
export function legendSvg(
  { shapes, lines, text }: GraphImage,
  scheme: Scheme,
  width: number,
): { readonly svg: string; readonly height: number } {
  const kinds = new Set(shapes.map(({ kind }) => kind));
  const tones = new Set(lines.map(({ tone }) => tone));
  const grades = new Set(lines.map(({ evidence }) => evidence));
  const entries = [
    ...Object.values(ActorKind)
      .filter((kind) => kinds.has(kind))
      .map((kind) => kindEntry(kind, scheme)),
    ...Object.values(Tone)
      .filter((tone) => tones.has(tone))
      .map((tone) => toneEntry(tone, scheme)),
    ...Object.values(Evidence)
      .filter((grade) => grades.has(grade))
      .map((grade) => gradeEntry(grade, scheme)),
    ...(lines.some(({ relationIds }) => relationIds.length > 1) ? [countEntry(scheme)] : []),
  ];
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const rows = Math.ceil(entries.length / columns);
  const svg = entries
    .map(({ words, sample }, i) => {
      const x = Math.floor(i / rows) * COLUMN;
      const y = (i % rows) * LINE;
      return `<g transform="translate(${x} ${y})">${sample}<text x="42" y="12.5" font-size="13" fill="${text}">${words}</text></g>`;
    })
    .join('');
  return { svg, height: rows * LINE };
}

function kindEntry(kind: ActorKind, scheme: Scheme): Entry {
  const { fill, rim, icon } = palette[scheme].kinds[kind];
  const low = kind === 'ARMED_GROUP' ? 3.6 : 0;
  const dash = kind === 'TERRITORY' ? ' stroke-dasharray="4 2.6"' : '';
  return {
    words: kindNames[kind].one,
    sample: `<g transform="translate(9 0) scale(.667)"><path d="${kindOutline[kind]}" fill="${fill}" stroke="${rim}" stroke-width="1.6" stroke-linejoin="round"${dash}/><path d="${kindSign[kind]}" fill="${icon}" fill-rule="evenodd" transform="translate(6.6 ${6.6 + low}) scale(.45)"/></g>`,
  };
}

function toneEntry(tone: Tone, scheme: Scheme): Entry {
  const { line } = palette[scheme].tones[tone];
  const { background } = palette[scheme];
  const head = {
    COOPERATION: `<path d="M34 8L26 4V12Z" fill="${line}"/>`,
    CONFLICT: `<path d="M34 8L26 4V12ZM23 4H21V12H23Z" fill="${line}"/>`,
    STRUCTURE: `<path d="M34 8L26 4V12Z" fill="${background}" stroke="${line}" stroke-width="1.2"/>`,
  }[tone];
  return {
    words: toneNames[tone],
    sample: `<path d="M0 8H30" stroke="${line}" stroke-width="2.4"/>${head}`,
  };
}

function gradeEntry(grade: Evidence, scheme: Scheme): Entry {
  const { width, dash, pale, notched } = lineStyle[grade];
  const colours = palette[scheme].tones.STRUCTURE;
  const stroke = pale ? colours.pale : colours.line;
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.map(round).join(' ')}"` : '';
  const mark = notched
    ? `<path d="M12 5.5H22M12 10.5H22M20 2L14 14" stroke="${stroke}" stroke-width="1.6" fill="none"/>`
    : '';
  return {
    words: evidenceNames[grade],
    sample: `<path d="${notched ? 'M0 8H9M25 8H34' : 'M0 8H34'}" stroke="${stroke}" stroke-width="${width}"${dashes}${pale ? ' stroke-linecap="round"' : ''} fill="none"/>${mark}`,
  };
}

/** A line of several relations is drawn as the strongest of them, with their number. */
function countEntry(scheme: Scheme): Entry {
  const { tones, text } = palette[scheme];
  return {
    words: 'Number of relations',
    sample: `<path d="M0 8H10M24 8H34" stroke="${tones.STRUCTURE.line}" stroke-width="2.4"/><text x="17" y="12.5" font-size="13" font-weight="700" text-anchor="middle" fill="${text}">3</text>`,
  };
}
