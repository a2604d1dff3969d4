import { describe, expect, it } from '@jest/globals';
import type { UndoableCommand } from '../../domain/page-state/history';
import { initialViewState, type ViewState } from '../../domain/page-state/viewState';
import { storyCommands } from './story';

const done = (...commands: readonly UndoableCommand[]): ViewState =>
  commands.reduce((picture, command) => ({ ...picture, ...command.execute(picture) }), initialViewState);
const titles = ({ steps }: ViewState) => steps.map(({ title }) => title);
const turkey = { kind: 'actor', id: 'act_turkey' } as const;

describe('A story', () => {
  it('keeps with each step what was shown when it was taken', () => {
    const timeline: UndoableCommand = { label: 'View', execute: () => ({ view: 'timeline' }) };
    const { steps } = done(storyCommands.addStep('One'), timeline, storyCommands.addStep('Two'));
    expect(steps.map(({ id, title, scene }) => [id, title, scene.view])).toEqual([
      ['step_0', 'One', 'graph'],
      ['step_1', 'Two', 'timeline'],
    ]);
  });

  it('is put in another order, written and shortened', () => {
    const three = [
      storyCommands.addStep('One'),
      storyCommands.addStep('Two'),
      storyCommands.addStep('Three'),
    ];
    expect(titles(done(...three, storyCommands.moveStep(2, -1)))).toEqual(['One', 'Three', 'Two']);
    expect(titles(done(...three, storyCommands.moveStep(0, -1)))).toEqual(['One', 'Two', 'Three']);
    expect(titles(done(...three, storyCommands.removeStep('step_1'), storyCommands.addStep('Four')))).toEqual(
      ['One', 'Three', 'Four'],
    );
    expect(done(...three, storyCommands.writeStep('step_1', { words: 'Then…' })).steps[1]?.words).toBe(
      'Then…',
    );
  });

  it('has one note beside an actor, which goes when it is emptied', () => {
    const once = done(storyCommands.writeNote(turkey, 'Key'), storyCommands.writeNote(turkey, 'Key player'));
    expect(once.notes).toEqual([{ id: 'note_0', on: turkey, words: 'Key player' }]);
    expect(done(storyCommands.writeNote(turkey, 'Key'), storyCommands.writeNote(turkey, '')).notes).toEqual(
      [],
    );
  });
});
