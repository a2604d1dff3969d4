import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { panWindow } from './panWindow';
import { zoomWindow } from './zoomWindow';

const bounds = { from: 0, to: 1000 };

describe('Zooming in time', () => {
  it('keeps the moment under the pointer where it is', () => {
    expect(zoomWindow({ from: 200, to: 600 }, 0.5, 300, bounds)).toEqual({ from: 250, to: 450 });
  });

  it('goes no closer than two weeks and no further than everything', () => {
    expect(zoomWindow({ from: 500, to: 520 }, 0.01, 510, bounds)).toEqual({ from: 503, to: 517 });
    expect(zoomWindow({ from: 200, to: 600 }, 100, 300, bounds)).toEqual(bounds);
  });

  it('moves along and stops at the ends', () => {
    expect(panWindow({ from: 100, to: 300 }, 50, bounds)).toEqual({ from: 150, to: 350 });
    expect(panWindow({ from: 100, to: 300 }, 5000, bounds)).toEqual({ from: 800, to: 1000 });
    expect(panWindow({ from: 100, to: 300 }, -5000, bounds)).toEqual({ from: 0, to: 200 });
  });

  it('never leaves the bounds, whatever is done', () => {
    const deed = fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.01, max: 50, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ days: fc.integer({ min: -3000, max: 3000 }) }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        let shown = bounds;
        for (const done of deeds) {
          shown =
            'days' in done
              ? panWindow(shown, done.days, bounds)
              : zoomWindow(shown, done.factor, shown.from + done.share * (shown.to - shown.from), bounds);
          expect(shown.from).toBeGreaterThanOrEqual(bounds.from);
          expect(shown.to).toBeLessThanOrEqual(bounds.to);
          expect(shown.to - shown.from).toBeGreaterThan(13.9);
        }
      }),
    );
  });
});
