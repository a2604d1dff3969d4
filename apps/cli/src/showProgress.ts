import { Presets, SingleBar } from 'cli-progress';

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
