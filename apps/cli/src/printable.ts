/** What steers a terminal, or turns round what stands beside it: C0 and C1 controls, marks of direction, other line ends. Line breaks and tabs are told apart. */
const steering = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of several lines for a terminal: what would steer it is written as an escape, `\u001b`. */
export const printable = (text: string): string => text.replaceAll(steering, escaped);

/** A title, a name or a file's name for a terminal, in one line. */
export const printableLine = (text: string): string => printable(text).replaceAll(/[\t\n]/gu, escaped);

/** A value as one line of JSON that steers no terminal: what JSON leaves as it is is escaped too, and reads back the same. */
export const printableJson = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;
