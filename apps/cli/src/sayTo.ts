import type { StartReport } from '@entente/store';

/**
 * Says the steps of a start on a terminal's stderr: on a screen each in the place of the last, gone at the end; in a file or a pipe each
 * once, on a line of its own.
 */
export function sayTo(err: NodeJS.WriteStream): { say: StartReport; done: () => void } {
  let last = '';
  if (!err.isTTY) {
    return {
      say: ({ text }) => {
        if (text !== last) err.write(`${text}\n`);
        last = text;
      },
      done: () => {},
    };
  }
  const clear = '\r\u001b[K';
  return {
    say: ({ text, fraction }) => {
      last = fraction === undefined ? text : `${text} (${Math.round(fraction * 100)} %)`;
      err.write(`${clear}${last}`);
    },
    done: () => {
      if (last !== '') err.write(clear);
    },
  };
}
