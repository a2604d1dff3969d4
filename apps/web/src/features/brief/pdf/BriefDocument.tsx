import { Document, Image, Link, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import { Fragment, type JSX, type ReactNode } from 'react';
import { directionOf, hasRightToLeft } from '../../../domain/words/text';
import type { RichText } from '../../citations/citationStyles';
import type { Brief } from '../brief';
import { breakable, type PdfFonts } from './pdfFonts';

/** The library reckons a line's height by the size of the same style, and anew on each page where it is inherited: both always stand together. */
const TEXT = { fontSize: 9.5, lineHeight: 1.35 };
const SMALL = { fontSize: 8, lineHeight: 1.3 };

interface BriefDocumentProps {
  readonly brief: Brief;
  /** The image as PNG; null without one. */
  readonly image: Blob | null;
  readonly fonts: PdfFonts;
}

/** A brief as a PDF of A4 pages: headings, numbered notes that lead to each other, right-to-left texts in their direction, numbers of pages. */
export function BriefDocument({ brief, image, fonts }: BriefDocumentProps): JSX.Element {
  const { title, conditions, summary, paths, findings, leftOut, gaps, notes, sources } = brief;
  const { serif: fontFamily, covered } = fonts;
  const sans = { fontFamily: fonts.sans };
  const words = (text: string): string => covered(marked(text));
  const called = new Set<number>();
  const call = (note: number, i: number): JSX.Element => {
    // A note may be cited several times; the way back leads to the first.
    const id = called.has(note) ? undefined : `call-${note}`;
    called.add(note);
    return (
      <Fragment key={note}>
        {i === 0 ? '' : ', '}
        <Link src={`#note-${note}`} {...(id === undefined ? {} : { id })} style={styles.link}>
          {note}
        </Link>
      </Fragment>
    );
  };
  const paragraph = (text: string): JSX.Element => (
    <Text key={text} style={[styles.paragraph, inDirection(text)]}>
      {words(text)}
    </Text>
  );
  const rich = (text: RichText): ReactNode =>
    text.map((piece, i) =>
      typeof piece === 'string' ? (
        words(piece)
      ) : (
        <Text key={i} style={styles.italic}>
          {words(piece.italic)}
        </Text>
      ),
    );
  const address = (url: string | null): ReactNode =>
    url === null ? (
      ''
    ) : (
      <Link src={url} style={styles.link}>
        {words(breakable(url))}
      </Link>
    );
  return (
    <Document
      title={title}
      creator="Entente"
      producer="Entente"
      language="en"
      subject={summary.join(' ')}
      pageMode="useNone"
    >
      <Page size="A4" style={[styles.page, { fontFamily }]}>
        <Text style={[styles.title, sans, inDirection(title)]}>{words(title)}</Text>
        {conditions.length > 0 && paragraph(conditions.join(' '))}
        {summary.map(paragraph)}
        {paths.map((path, i) => (
          <Row key={i} mark={`${i + 1}.`} text={path.words}>
            <Text style={sans}>{words(path.words)}</Text> ({words(path.weakest)})
          </Row>
        ))}
        {image && <Image src={image} style={styles.image} />}
        <Text style={[styles.heading, sans]} minPresenceAhead={60}>
          Findings
        </Text>
        {findings.map((finding, at) => (
          <View key={at} style={styles.finding} wrap={finding.claims.length > 6}>
            <Text style={[sans, inDirection(finding.heading)]} minPresenceAhead={30}>
              {words(finding.heading)}
            </Text>
            {paragraph([finding.evidence, ...finding.facts].join(' · '))}
            {finding.claims.map((claim, i) => (
              <Row key={i} mark="•" text={claim.words}>
                {words(claim.words)}
                <Text style={styles.call}> {claim.notes.map(call)}</Text>
              </Row>
            ))}
          </View>
        ))}
        {leftOut.length > 0 &&
          paragraph(`Not described here, weaker on the same hops: ${leftOut.join('; ')}.`)}
        {gaps.length > 0 && (
          <>
            <Text style={[styles.heading, sans]} minPresenceAhead={40}>
              Gaps
            </Text>
            {gaps.map(({ name, headings }) => (
              <Row key={name} mark="•" text={name}>
                <Text style={sans}>{words(name)}: </Text>
                {words(headings.join('; '))}
              </Row>
            ))}
          </>
        )}
        <Text style={[styles.heading, sans]} minPresenceAhead={40}>
          Notes
        </Text>
        <View>
          {notes.map(({ source, passage, warning, url }, i) => (
            <Row
              key={i}
              size={SMALL}
              id={`note-${i + 1}`}
              mark={`${i + 1}.`}
              back={`#call-${i + 1}`}
              text={plain(source)}
            >
              {rich(source)}
              {url === null ? '' : ', '}
              {address(url)}
              {passage === '' ? '.' : `: ${words(passage)}`}
              {warning === '' ? '' : <Text style={styles.italic}> {words(warning)}</Text>}
            </Row>
          ))}
        </View>
        <Text style={[styles.heading, sans]} minPresenceAhead={40}>
          Sources
        </Text>
        <View>
          {sources.map(({ words: reference, url }, i) => (
            <Row key={i} size={SMALL} mark="•" text={plain(reference)}>
              {rich(reference)} {address(url)}
            </Row>
          ))}
          <Text style={styles.colophon}>
            {words(brief.colophon)}{' '}
            {brief.address !== null && (
              <Link src={brief.address} style={styles.link}>
                The same in the explorer
              </Link>
            )}
          </Text>
        </View>
        <Text
          fixed
          style={styles.footer}
          render={({ pageNumber, totalPages }) => (totalPages > 1 ? `${pageNumber} of ${totalPages}` : '')}
        />
      </Page>
    </Document>
  );
}

interface RowProps {
  readonly size?: typeof TEXT;
  readonly id?: string;
  /** Its number or bullet. */
  readonly mark: string;
  /** Where its number leads, as a fragment. */
  readonly back?: string;
  /** Whose direction it takes. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A line of a list. */
function Row({ size = TEXT, id, mark, back, text, children }: RowProps): JSX.Element {
  return (
    <View
      {...(id === undefined ? {} : { id })}
      style={[styles.row, rightToLeft(text) ? styles.reversed : {}]}
    >
      {back === undefined ? (
        <Text style={[styles.mark, size]}>{mark}</Text>
      ) : (
        <Link src={back} style={[styles.mark, size, styles.link]}>
          {mark}
        </Link>
      )}
      <Text style={[styles.item, size, inDirection(text)]}>{children}</Text>
    </View>
  );
}

const styles = StyleSheet.create({
  page: { paddingVertical: 42, paddingHorizontal: 48, fontSize: 9.5, color: '#1b222d' },
  title: { fontSize: 17, lineHeight: 1.25, marginBottom: 5 },
  heading: { fontSize: 12, marginTop: 10, marginBottom: 3 },
  paragraph: { ...TEXT, marginBottom: 3 },
  finding: { marginBottom: 5 },
  image: { maxHeight: 270, objectFit: 'contain', marginVertical: 6 },
  row: { flexDirection: 'row', marginBottom: 2 },
  reversed: { flexDirection: 'row-reverse' },
  mark: { width: 18 },
  item: { flex: 1 },
  call: { fontSize: 7 },
  italic: { fontStyle: 'italic' },
  link: { color: '#1d4fc4', textDecoration: 'none' },
  colophon: { ...SMALL, marginTop: 8 },
  footer: { position: 'absolute', bottom: 20, left: 48, right: 48, textAlign: 'center', fontSize: 8 },
});

const rightToLeft = (text: string): boolean => directionOf(text) === 'rtl';
const inDirection = (text: string): Style =>
  rightToLeft(text) ? { direction: 'rtl', textAlign: 'right' } : {};

const LEFT_TO_RIGHT_MARK = '\u200e';

/** What is isolated in a text (UAX #9) between marks of direction, as fonts have no isolates and show what they lack. */
const marked = (text: string): string =>
  text.replace(/\u2068([^\u2069]*)\u2069/gu, (_, inner: string) =>
    hasRightToLeft(inner) ? `${LEFT_TO_RIGHT_MARK}${inner}${LEFT_TO_RIGHT_MARK}` : inner,
  );

const plain = (words: RichText): string =>
  words.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');
