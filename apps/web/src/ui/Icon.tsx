import type { JSX } from 'react';

const strokes = {
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  left: 'M12.5 4.5L7 10l5.5 5.5',
  right: 'M7.5 4.5L13 10l-5.5 5.5',
  up: 'M4.5 12.5L10 7l5.5 5.5',
  down: 'M4.5 7.5L10 13l5.5-5.5',
  legend: 'M4 5h3v3H4zM4 12h3v3H4zM10 6.5h7M10 13.5h7',
  outward: 'M11 4h5v5M16 4l-7 7M13 11v5H4V7h5',
  expand:
    'M10 7.5v5M7.5 10h5M10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.4 1.4M13.6 13.6L15 15M15 5l-1.4 1.4M6.4 13.6L5 15',
  alert: 'M10 3.5L17.5 16h-15zM10 8.5v3.5M10 13.7v.6',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  box: 'M4 4h2.5M8.8 4h2.4M13.5 4H16v2.5M16 8.8v2.4M16 13.5V16h-2.5M11.2 16H8.8M6.5 16H4v-2.5M4 11.2V8.8M4 6.5V4',
  lasso:
    'M10 4c4 0 7 1.9 7 4.3s-3 4.3-7 4.3-7-1.9-7-4.3S6 4 10 4zM6 12c-1.2 1-1.6 2.4-.6 3.4 1 1 2.6.2 2.2-1',
  layout:
    'M5 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM15 6.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM10 16.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM6.5 5h7M5.8 6.3l3.5 7.4M14.2 6.3l-3.5 7.4',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  undo: 'M7 4L3 8l4 4M3 8h9a4.5 4.5 0 0 1 0 9h-2',
  redo: 'M13 4l4 4-4 4M17 8H8a4.5 4.5 0 0 0 0 9h2',
  except: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM5 5l10 10',
  done: 'M4.5 10.5l3.5 3.5 7.5-8',
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17a6.5 6.5 0 0 1 13 0',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.8 1.8',
} as const;

interface IconProps {
  readonly name: keyof typeof strokes;
  /** Pixels. */
  readonly size?: number;
}

/** An icon beside a word, or on a button with an accessible name. */
export function Icon({ name, size = 18 }: IconProps): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={strokes[name]} />
    </svg>
  );
}
