import { useMemo } from 'react';
import { type Command, CommandGroup, useRegisterCommands } from '../commands/commands';
import { chooseFile, useShare } from '../features/share/share';
import { addStep, usePresentation } from '../features/story/story';
import { useExplorer } from '../domain/explorerStore';
import { usePage } from './pageState';

/** Registers the commands for stories and sharing. */
export function useStoryCommands(): void {
  const steps = useExplorer((explorer) => explorer.steps.length);
  const selection = useExplorer((explorer) => explorer.selection);
  useRegisterCommands(
    useMemo((): readonly Command[] => {
      const { announce } = useExplorer.getState();
      const { open, copyLink, saveAsFile } = useShare.getState();
      return [
        {
          id: 'copy-link',
          title: 'Copy a link to this picture',
          group: CommandGroup.PICTURE,
          keys: ['Alt+K'],
          run: () => void copyLink(),
        },
        {
          id: 'views',
          title: 'Save this picture, or open a saved one',
          group: CommandGroup.PICTURE,
          keys: ['Alt+S'],
          run: () => open('views'),
        },
        {
          id: 'save-file',
          title: 'Save this picture as a file',
          group: CommandGroup.PICTURE,
          run: saveAsFile,
        },
        {
          id: 'open-file',
          title: 'Open a picture from a file',
          group: CommandGroup.PICTURE,
          run: chooseFile,
        },
        {
          id: 'note',
          title: 'Write a note beside what is open',
          group: CommandGroup.STORY,
          keys: ['Alt+N'],
          available: selection !== null,
          why: 'Open an actor or a relation first',
          run: () => document.getElementById('note')?.focus(),
        },
        {
          id: 'add-step',
          title: 'Add what is shown to the story',
          group: CommandGroup.STORY,
          keys: ['Alt+A'],
          run: () => {
            usePage.getState().setLegend(true);
            addStep();
            announce(
              `Step ${steps + 1} of the story is added. Its title and words are asked for beside the legend.`,
            );
          },
        },
        {
          id: 'present',
          title: 'Present the story',
          group: CommandGroup.STORY,
          keys: ['Alt+Enter'],
          available: steps > 0,
          why: 'Add what is shown to the story first',
          run: () => usePresentation.getState().present(0),
        },
        {
          id: 'embed',
          title: 'Put this picture into another page',
          group: CommandGroup.STORY,
          run: () => open('embed'),
        },
      ];
    }, [steps, selection]),
  );
}
