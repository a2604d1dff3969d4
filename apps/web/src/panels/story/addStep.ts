import { useExplorer } from '../../state/explorer';
import { storyDeeds } from '../../state/story/storyDeeds';
import { useWriting } from '../../state/story/writing';

/** Takes what is shown as the story's next step, and has its title and words asked for. */
export function addStep(): void {
  const { steps, act } = useExplorer.getState();
  act(storyDeeds.addStep(`Step ${steps.length + 1}`));
  useWriting.getState().write(useExplorer.getState().steps.at(-1)?.id ?? null, true);
}
