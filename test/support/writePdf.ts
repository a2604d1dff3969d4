/** A PDF to be written: its pages, each a list of lines, or null for a page that is a picture, or the content of a page packed by Flate. */
interface PdfToWrite {
  readonly pages: readonly (readonly string[] | Buffer | null)[];
  /** Of the information dictionary, as /Title. ASCII. */
  readonly info?: Readonly<Record<string, string>>;
  readonly encrypted?: boolean;
}

/** Writes a small PDF 1.4 of lines in Helvetica, 16 points apart; an empty line parts paragraphs. Latin letters alone. */
export function writePdf({ pages, info = {}, encrypted = false }: PdfToWrite): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const catalog = add('<< /Type /Catalog /Pages 2 0 R /Lang (en) >>');
  add('');
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const drawn = (Buffer.isBuffer(lines) ? [] : (lines ?? [])).map((line, i) =>
      line === '' ? '' : `BT /F1 12 Tf 72 ${740 - 16 * i} Td (${escaped(line)}) Tj ET`,
    );
    const content = Buffer.isBuffer(lines) ? lines.toString('latin1') : drawn.join('\n');
    const filter = Buffer.isBuffer(lines) ? ' /Filter /FlateDecode' : '';
    const stream = add(
      `<< /Length ${Buffer.byteLength(content, 'latin1')}${filter} >>\nstream\n${content}\nendstream`,
    );
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`;
  const facts = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${escaped(value)})`)
      .join(' ')} >>`,
  );
  const lock = encrypted
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`
    : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${facts} 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/gu, (sign) => `\\${sign}`);
