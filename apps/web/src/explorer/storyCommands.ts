import { useMemo } from 'react';
import { type Command, CommandGroup, useRegisterCommands } from '../commands/commands';
import { useExplorer } from '../domain/page-state/explorerStore';
import { chooseFile, useShare } from '../features/share/share';
import { addStep, usePresentation } from '../features/story/story';
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
          title: 'Copy a link to this view',
          group: CommandGroup.VIEW,
          keys: ['Alt+K'],
          run: () => void copyLink(),
        },
        {
          id: 'views',
          title: 'Save this view, or open a saved one',
          group: CommandGroup.VIEW,
          keys: ['Alt+S'],
          run: () => open('views'),
        },
        {
          id: 'save-file',
          title: 'Save this view as a file',
          group: CommandGroup.VIEW,
          run: saveAsFile,
        },
        {
          id: 'open-file',
          title: 'Open a view from a file',
          group: CommandGroup.VIEW,
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
              `Step ${steps + 1} of the story is added. Its title and text are asked for beside the legend.`,
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
          title: 'Embed this view in another page',
          group: CommandGroup.STORY,
          run: () => open('embed'),
        },
      ];
    }, [steps, selection]),
  );
}
