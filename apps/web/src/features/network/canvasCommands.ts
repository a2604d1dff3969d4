import { type Command, CommandGroup } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { layoutNames, LayoutName } from '../../domain/page-state/viewState';
import { invertSelected, selectWithRelations } from '../../domain/network/selection';
import { type NetworkActions, networkKeys } from './canvasActions';

/** Commands for the network as a whole. */
export function canvasCommands(network: NetworkActions): readonly Command[] {
  const { picked, select } = useExplorer.getState();
  const { shown } = network;
  const some = picked.actorIds.length + picked.relationIds.length > 0;
  return [
    {
      id: 'pick-all',
      title: 'Select all',
      group: CommandGroup.NETWORK,
      keys: ['mod+A'],
      scope: networkKeys,
      run: () =>
        select(
          selectWithRelations(
            shown,
            shown.actors.map(({ id }) => id),
          ),
          'Select all',
        ),
    },
    {
      id: 'invert',
      title: 'Invert the selection',
      group: CommandGroup.NETWORK,
      keys: ['I'],
      scope: networkKeys,
      run: () => select(invertSelected(shown, picked), 'Invert the selection'),
    },
    {
      id: 'pick-none',
      title: 'Select nothing',
      group: CommandGroup.NETWORK,
      keys: ['Escape'],
      scope: networkKeys,
      available: some,
      why: 'Nothing is selected',
      run: () => select({ actorIds: [], relationIds: [] }, 'Select nothing'),
    },
    {
      id: 'draw-box',
      title: 'Select within a box',
      group: CommandGroup.NETWORK,
      keys: ['B'],
      scope: networkKeys,
      run: () => network.draw('box'),
    },
    {
      id: 'draw-lasso',
      title: 'Select with a lasso',
      group: CommandGroup.NETWORK,
      keys: ['L'],
      scope: networkKeys,
      run: () => network.draw('lasso'),
    },
    ...Object.values(LayoutName).map((layout) => ({
      id: `layout-${layout}`,
      title: `Layout: ${layoutNames[layout].name.toLowerCase()}`,
      group: CommandGroup.NETWORK,
      run: () => network.layOut(layout),
    })),
    {
      id: 'fit',
      title: 'Show the whole network',
      group: CommandGroup.NETWORK,
      keys: ['0', 'F'],
      scope: networkKeys,
      run: network.fit,
    },
    {
      id: 'zoom-in',
      title: 'Zoom in',
      group: CommandGroup.NETWORK,
      keys: ['+', '='],
      scope: networkKeys,
      run: () => network.zoom(1.25),
    },
    {
      id: 'zoom-out',
      title: 'Zoom out',
      group: CommandGroup.NETWORK,
      keys: ['-'],
      scope: networkKeys,
      run: () => network.zoom(0.8),
    },
    {
      id: 'walk',
      title: 'Go along relations to the next actor',
      group: CommandGroup.NETWORK,
      keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
      scope: networkKeys,
    },
    {
      id: 'move',
      title: 'Move the network',
      group: CommandGroup.NETWORK,
      keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'],
      scope: networkKeys,
    },
    {
      id: 'move-actor',
      title: 'Move the open actor, with it all selected',
      group: CommandGroup.NETWORK,
      keys: ['mod+ArrowLeft', 'mod+ArrowRight', 'mod+ArrowUp', 'mod+ArrowDown'],
      scope: networkKeys,
    },
    {
      id: 'take',
      title: 'Select what is open too, or no longer',
      group: CommandGroup.NETWORK,
      keys: ['Space'],
      scope: networkKeys,
    },
    {
      id: 'menu',
      title: 'Open the menu of actions',
      group: CommandGroup.NETWORK,
      keys: ['ContextMenu', 'Shift+F10'],
      scope: networkKeys,
    },
    {
      id: 'map',
      title: 'Show or hide the small map',
      group: CommandGroup.NETWORK,
      keys: ['M'],
      scope: networkKeys,
      run: network.toggleMap,
    },
  ];
}
