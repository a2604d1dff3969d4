const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they stand, an XML reader makes spaces of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 does not allow, not even as a number: control characters, halves of characters, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const special = /[&<>"\t\n\r]/gu;

/** A text for an element or an attribute of XML 1.0. What XML does not allow is U+FFFD, so that it is seen that something stood there. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(special, (sign) => signs[sign] ?? sign);
}
