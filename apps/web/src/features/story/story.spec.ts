import { describe, expect, it } from '@jest/globals';
import type { Deed } from '../../domain/history';
import { noPicture, type Picture } from '../../domain/viewState';
import { storyDeeds } from './story';

const done = (...deeds: readonly Deed[]): Picture =>
  deeds.reduce((picture, deed) => ({ ...picture, ...deed.change(picture) }), noPicture);
const titles = ({ steps }: Picture) => steps.map(({ title }) => title);
const turkey = { kind: 'actor', id: 'act_turkey' } as const;

describe('A story', () => {
  it('keeps with each step what was shown when it was taken', () => {
    const timeline: Deed = { title: 'View', change: () => ({ view: 'timeline' }) };
    const { steps } = done(storyDeeds.addStep('One'), timeline, storyDeeds.addStep('Two'));
    expect(steps.map(({ id, title, scene }) => [id, title, scene.view])).toEqual([
      ['step_0', 'One', 'graph'],
      ['step_1', 'Two', 'timeline'],
    ]);
  });

  it('is put in another order, written and shortened', () => {
    const three = [storyDeeds.addStep('One'), storyDeeds.addStep('Two'), storyDeeds.addStep('Three')];
    expect(titles(done(...three, storyDeeds.moveStep(2, -1)))).toEqual(['One', 'Three', 'Two']);
    expect(titles(done(...three, storyDeeds.moveStep(0, -1)))).toEqual(['One', 'Two', 'Three']);
    expect(titles(done(...three, storyDeeds.removeStep('step_1'), storyDeeds.addStep('Four')))).toEqual([
      'One',
      'Three',
      'Four',
    ]);
    expect(done(...three, storyDeeds.writeStep('step_1', { words: 'Then…' })).steps[1]?.words).toBe('Then…');
  });

  it('has one note beside an actor, which goes when it is emptied', () => {
    const once = done(storyDeeds.writeNote(turkey, 'Key'), storyDeeds.writeNote(turkey, 'Key player'));
    expect(once.notes).toEqual([{ id: 'note_0', on: turkey, words: 'Key player' }]);
    expect(done(storyDeeds.writeNote(turkey, 'Key'), storyDeeds.writeNote(turkey, '')).notes).toEqual([]);
  });
});
