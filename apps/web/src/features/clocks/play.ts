import { useEffect, useRef } from 'react';

const STEPS = 100;

/**
 * The next day while a clock plays, as a number of `dayNumber`.
 *
 * @param stops The days that it goes by, the earliest first; without them the way is gone in a hundred steps.
 * @param changes The days on which something begins or ends, the earliest first: a stretch without any is gone in one step.
 * @returns null at the end.
 */
export function playStep(
  day: number,
  first: number,
  last: number,
  stops: readonly number[] | null,
  changes: readonly number[] = [],
): number | null {
  if (day >= last) return null;
  if (stops !== null) return stops.find((stop) => stop > day) ?? last;
  const next = day + Math.max(1, Math.round((last - first) / STEPS));
  const change = changes.find((one) => one > day);
  return Math.min(last, change === undefined ? next : Math.max(next, change));
}

/**
 * Calls `step` at intervals while playing.
 *
 * @param step Takes a step; false where there is none left. @param pace Milliseconds.
 */
export function usePlay(playing: boolean, pace: number, step: () => boolean, onEnd: () => void): void {
  const latest = useRef({ step, onEnd });
  useEffect(() => {
    latest.current = { step, onEnd };
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (!latest.current.step()) latest.current.onEnd();
    }, pace);
    return () => clearInterval(timer);
  }, [playing, pace]);
}
