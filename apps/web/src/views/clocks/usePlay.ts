import { useEffect, useRef } from 'react';

/** Goes on step by step while it plays. @param step Takes a step; false where there is none left. @param pace Milliseconds. */
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
