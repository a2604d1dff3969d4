import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { directionOf } from '../../domain/words/text';
import type { RichText } from '../citations/citationStyles';
import type { Brief } from './brief';

/** The image of a brief as PNG, with its size in pixels at 96 to the inch. */
export interface BriefImage {
  readonly png: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** Pixels between the margins of a page of A4. */
const WIDEST = 600;
const TALLEST = 420;

/** A brief as a document of Office Open XML: headings, numbered notes that lead to each other, right-to-left text as such. */
export function briefDocx(brief: Brief, image: BriefImage | null): Promise<Blob> {
  const { title, conditions, summary, paths, findings, leftOut, gaps, notes, sources, colophon, address } =
    brief;
  const called = new Set<number>();
  const mark = (note: number): ParagraphChild => {
    const link = new InternalHyperlink({
      anchor: `note-${note}`,
      children: [new TextRun({ text: String(note), superScript: true, style: 'Hyperlink' })],
    });
    // A note may be cited several times; the way back leads to the first.
    if (called.has(note)) return link;
    called.add(note);
    return new Bookmark({ id: `call-${note}`, children: [link] });
  };
  const children = [
    heading(HeadingLevel.TITLE, title),
    ...(conditions.length === 0 ? [] : [paragraph(conditions.join(' '))]),
    ...summary.map((words) => paragraph(words)),
    ...paths.map(({ words, weakest }) =>
      listed('paths', [...runs(words, { bold: true }), ...runs(` (${weakest})`)], words),
    ),
    ...(image === null ? [] : [picture(image, title)]),
    heading(HeadingLevel.HEADING_1, 'Findings'),
    ...findings.flatMap((finding) => [
      heading(HeadingLevel.HEADING_2, finding.heading),
      paragraph([finding.evidence, ...finding.facts].join(' · ')),
      ...finding.claims.map(({ words, notes: numbers }) =>
        listed(
          'bullets',
          [
            ...runs(words),
            ...numbers.flatMap((note, i) => [
              ...(i === 0 ? [] : runs(', ', { superScript: true })),
              mark(note),
            ]),
          ],
          words,
        ),
      ),
    ]),
    ...(leftOut.length === 0
      ? []
      : [paragraph(`Not described here, weaker on the same hops: ${leftOut.join('; ')}.`)]),
    ...(gaps.length === 0
      ? []
      : [
          heading(HeadingLevel.HEADING_1, 'Gaps'),
          ...gaps.map(({ name, headings }) =>
            listed('bullets', [...runs(`${name}: `, { bold: true }), ...runs(headings.join('; '))], name),
          ),
        ]),
    heading(HeadingLevel.HEADING_1, 'Notes'),
    ...notes.map(({ source, passage, warning, url }, i) =>
      listed(
        'notes',
        [
          new Bookmark({ id: `note-${i + 1}`, children: rich(source) }),
          ...link(', ', url),
          ...runs(passage === '' ? '.' : `: ${passage}`),
          ...(warning === '' ? [] : runs(` ${warning}`, { italics: true })),
          new InternalHyperlink({
            anchor: `call-${i + 1}`,
            children: [new TextRun({ text: ' ↩', style: 'Hyperlink' })],
          }),
        ],
        plain(source),
      ),
    ),
    heading(HeadingLevel.HEADING_1, 'Sources'),
    ...sources.map(({ words, url }) => listed('bullets', [...rich(words), ...link(' ', url)], plain(words))),
    new Paragraph({
      spacing: { before: 240 },
      children: [
        ...runs(colophon),
        ...(address === null
          ? []
          : [
              ...runs(' '),
              new ExternalHyperlink({
                link: address,
                children: [new TextRun({ text: 'The same in the explorer', style: 'Hyperlink' })],
              }),
            ]),
      ],
    }),
  ];
  const document = new Document({
    title,
    creator: 'Entente',
    description: summary.join(' '),
    styles: {
      default: {
        document: {
          run: { font: 'Source Serif 4', size: 21 },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
        title: {
          run: { font: 'Source Sans 3', size: 36, bold: true },
          paragraph: { spacing: { after: 160 } },
        },
        heading1: {
          run: { font: 'Source Sans 3', size: 27, bold: true },
          paragraph: { spacing: { before: 280, after: 80 } },
        },
        heading2: {
          run: { font: 'Source Sans 3', size: 22, bold: true },
          paragraph: { spacing: { before: 180, after: 40 } },
        },
      },
    },
    numbering: {
      config: [
        numbered('paths', LevelFormat.DECIMAL, '%1.'),
        numbered('notes', LevelFormat.DECIMAL, '%1.'),
        numbered('bullets', LevelFormat.BULLET, '•'),
      ],
    },
    sections: [
      {
        // A4, in twentieths of a point.
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1250, bottom: 1250, left: 1400, right: 1400 },
          },
        },
        children,
      },
    ],
  });
  return Packer.toBlob(document);
}

const numbered = (
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 420, hanging: 420 } } },
    },
  ],
});

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const heading = (level: Level, words: string): Paragraph =>
  new Paragraph({
    heading: level,
    keepNext: true,
    bidirectional: isRightToLeft(words),
    children: runs(words),
  });

const paragraph = (words: string): Paragraph =>
  new Paragraph({ bidirectional: isRightToLeft(words), children: runs(words) });

const listed = (reference: string, children: readonly ParagraphChild[], words: string): Paragraph =>
  new Paragraph({
    numbering: { reference, level: 0 },
    bidirectional: isRightToLeft(words),
    children: [...children],
  });

function picture({ png, width, height }: BriefImage, title: string): Paragraph {
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: {
          name: title,
          title,
          description: `The relations described here, drawn as a network: ${title}`,
        },
      }),
    ],
  });
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly superScript?: boolean;
}

/** A text as runs; what is isolated in it (UAX #9) is a run of its own direction, by which word processors go. */
const runs = (text: string, look: Look = {}): TextRun[] =>
  text
    .split(/(\u2068[^\u2069]*\u2069)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const words = part.replace(/[\u2068\u2069]/gu, '');
      return new TextRun({ text: allowed(words), rightToLeft: isRightToLeft(words), ...look });
    });

const rich = (words: RichText): TextRun[] =>
  words.flatMap((piece) => (typeof piece === 'string' ? runs(piece) : runs(piece.italic, { italics: true })));

const plain = (words: RichText): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');

const link = (before: string, url: string | null): ParagraphChild[] =>
  url === null
    ? []
    : [
        ...runs(before),
        new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] }),
      ];

const isRightToLeft = (text: string): boolean => directionOf(text) === 'rtl';

/** Without what XML does not allow. */
const allowed = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
