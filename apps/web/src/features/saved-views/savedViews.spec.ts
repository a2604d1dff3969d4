import { describe, expect, it } from '@jest/globals';
import { keptViewState } from '../../domain/page-state/keptViewState';
import { initialTables } from '../../domain/page-state/tableSettings';
import { initialViewState } from '../../domain/page-state/viewState';
import { viewFile } from './savedViews';
import { toKeptViewState } from './savedViews';

const empty = keptViewState(initialViewState);
const whole = {
  ...empty,
  places: { act_1: { x: 1.5, y: -2 } },
  layer: { kind: 'gap' as const, gap: 'UNDATED' as const },
  camera: { x: 1, y: 2, width: 3, height: 4 },
  notes: [{ id: 'note_0', on: { kind: 'relation' as const, id: 'rel_1' }, words: 'So it is said.' }],
  steps: [{ id: 'step_0', title: 'One', words: 'w'.repeat(5000), scene: { ...empty, graph: undefined } }],
};

describe('A picture as a file', () => {
  it('is read as it was written, however large', () => {
    const { steps, ...rest } = whole;
    const read = viewFile.read(viewFile.write({ picture: whole, asked: 'between=act_1%2C' }));
    expect(read?.asked).toBe('between=act_1%2C');
    expect(read?.picture).toMatchObject(rest);
    expect(read?.picture.steps[0]?.words).toBe(steps[0]?.words);
  });

  it.each(['', 'null', '[]', '{"picture":{}}', 'GIF89a', '{"form":"entente picture","picture":[]}'])(
    'is none where it is %s',
    (text) => {
      expect(viewFile.read(text)).toBeNull();
    },
  );

  it.each([
    { notes: [{ id: 'note_0', on: { kind: 'planet', id: 'x' }, words: 'w' }] },
    { places: { act_1: { x: 'far', y: 0 } } },
    { layer: { kind: 'gap', gap: 'NONE' } },
    { hidden: { actorIds: [null], relationIds: [] } },
    { steps: 'many' },
    { version: 2 },
  ])('is none where a part of it is not what it has to be: %j', (part) => {
    expect(toKeptViewState({ ...empty, ...part })).toBeNull();
  });

  it('has what an earlier page did not know as it is at first', () => {
    const earlier = Object.fromEntries(
      Object.entries(empty).filter(([part]) => !['layer', 'table', 'camera', 'keptChains'].includes(part)),
    );
    expect(toKeptViewState(earlier)).toMatchObject({
      layer: null,
      table: initialTables,
      camera: null,
      keptChains: [],
    });
  });
});
