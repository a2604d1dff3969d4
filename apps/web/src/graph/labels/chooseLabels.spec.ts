import { describe, expect, it } from '@jest/globals';
import { chooseLabels } from './chooseLabels';

const actor = (id: string, x: number, y = 0): Parameters<typeof chooseLabels>[0][number] => ({
  id,
  shape: { x, y, width: 30, height: 30 },
  label: { x, y: y + 25, width: 80, height: 14 },
});

describe('names in a crowd', () => {
  it('all stand where there is room', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 100)])).toEqual(new Set(['a', 'b']));
  });

  it('give way to the name of a more important actor', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 60), actor('c', 120)])).toEqual(new Set(['a', 'c']));
  });

  it('cover nobody else', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 0, 30)])).toEqual(new Set(['b']));
  });
});
