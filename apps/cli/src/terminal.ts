import type { StartReport } from '@entente/local-neo4j';
import { Presets, SingleBar } from 'cli-progress';

/** Where a command writes: its result to stdout, how far it is to stderr. */
export interface Terminal {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** Characters that control a terminal or the direction of text: C0 and C1 controls, direction marks, other line ends; not line breaks and tabs. */
const steering = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text of several lines for a terminal: control characters are written as escapes, `\u001b`. */
export const printable = (text: string): string => text.replaceAll(steering, escaped);

/** A title, a name or a file's name for a terminal, in one line. */
export const printableLine = (text: string): string => printable(text).replaceAll(/[\t\n]/gu, escaped);

/** A value as one line of JSON without characters that control a terminal: those that JSON allows are escaped too, and parse to the same. */
export const printableJson = (value: unknown): string => `${printable(JSON.stringify(value))}\n`;

/**
 * Prints the steps of a start on a terminal's stderr: on a screen each in the place of the last, gone at the end; in a file or a pipe each
 * once, on a line of its own.
 */
export function progressTo(err: NodeJS.WriteStream): { report: StartReport; done: () => void } {
  let last = '';
  if (!err.isTTY) {
    return {
      report: ({ text }) => {
        if (text !== last) err.write(`${text}\n`);
        last = text;
      },
      done: () => {},
    };
  }
  const clear = '\r\u001b[K';
  return {
    report: ({ text, fraction }) => {
      last = fraction === undefined ? text : `${text} (${Math.round(fraction * 100)} %)`;
      err.write(`${clear}${last}`);
    },
    done: () => {
      if (last !== '') err.write(clear);
    },
  };
}

/** A progress bar, while it runs. */
export interface ImportProgress {
  /** So many more bytes were read. */
  bytes(more: number): void;
  /** So many rows were taken in all. */
  rows(count: number): void;
  stop(): void;
}

/** Shows how much of so many bytes is read, with rate and remaining time; on a screen only. */
export function showProgress(err: NodeJS.WriteStream, bytes: number): ImportProgress {
  const bar = new SingleBar(
    {
      format: 'Importing [{bar}] {percentage} %  {rows} rows, {rate} a second, {eta_formatted} left',
      stream: err,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  const started = Date.now();
  bar.start(bytes, 0, { rows: 0, rate: 0 });
  return {
    bytes: (more) => bar.increment(more),
    rows: (rows) => {
      bar.update({ rows, rate: Math.round((1000 * rows) / Math.max(1, Date.now() - started)) });
    },
    stop: () => bar.stop(),
  };
}
