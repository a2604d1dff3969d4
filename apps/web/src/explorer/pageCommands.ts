import { useMemo } from 'react';
import { useRole } from '../api/viewer';
import { type Command, CommandGroup, useRegisterCommands } from '../commands/commands';
import { noClocks } from '../domain/questions/clocks';
import { noDates } from '../domain/questions/days';
import { useExplorer } from '../domain/page-state/explorerStore';
import { isFiltered, noFilters, Unmatched } from '../domain/questions/filters';
import { View } from '../domain/page-state/snapshot';
import { DOCUMENTS_ADDRESS, REVIEW_ADDRESS } from '../features/citations/pageAddresses';
import { useFirstSteps } from '../features/first-steps/firstSteps';
import { openChanges } from '../features/history';
import { usePaths } from '../features/paths/pathsState';
import { type SchemeChoice, useSchemeChoice } from '../ui/theme/scheme';
import { usePage } from './pageState';

/** Registers the commands that are available in every view. */
export function usePageCommands(legendOpen: boolean): void {
  useRegisterCommands(useHistoryCommands());
  useRegisterCommands(useFilterCommands());
  useRegisterCommands(useViewCommands());
  useRegisterCommands(useRole() === 'READER' ? noCommands : addCommands);
  useRegisterCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'legend',
          title: legendOpen ? 'Collapse the legend' : 'Show the legend',
          group: CommandGroup.PAGE,
          keys: ['Alt+L'],
          run: () => usePage.getState().setLegend(!legendOpen),
        },
        ...pageCommands,
      ],
      [legendOpen],
    ),
  );
}

function useHistoryCommands(): readonly Command[] {
  const done = useExplorer(({ history }) => history.done.at(-1)?.label);
  const undone = useExplorer(({ history }) => history.undone[0]?.label);
  return useMemo(() => {
    const { undo, redo } = useExplorer.getState();
    return [
      {
        id: 'undo',
        title: done === undefined ? 'Undo' : `Undo: ${done}`,
        group: CommandGroup.VIEW,
        keys: ['mod+Z'],
        available: done !== undefined,
        why: 'There is nothing to undo',
        run: undo,
      },
      {
        id: 'redo',
        title: undone === undefined ? 'Redo' : `Redo: ${undone}`,
        group: CommandGroup.VIEW,
        keys: ['mod+Shift+Z', 'mod+Y'],
        available: undone !== undefined,
        why: 'There is nothing to redo',
        run: redo,
      },
    ];
  }, [done, undone]);
}

function useFilterCommands(): readonly Command[] {
  const filters = useExplorer((explorer) => explorer.filters);
  const dates = useExplorer((explorer) => explorer.dates);
  const unmatched = useExplorer((explorer) => explorer.unmatched);
  const clocks = useExplorer((explorer) => explorer.clocks);
  const hidden = useExplorer((explorer) => explorer.hidden);
  return useMemo(() => {
    const { execute, setClocks } = useExplorer.getState();
    const dims = unmatched === Unmatched.DIM;
    return [
      {
        id: 'clear-filters',
        title: 'Clear all filters',
        group: CommandGroup.VIEW,
        keys: ['Alt+0'],
        available: isFiltered(filters) || dates.from !== null || dates.to !== null,
        why: 'No filter is set',
        run: () =>
          execute({ label: 'Clear all filters', execute: () => ({ filters: noFilters, dates: noDates }) }),
      },
      {
        id: 'unmatched',
        title: dims ? 'Hide what does not match, rather than fade it' : 'Fade what does not match',
        group: CommandGroup.VIEW,
        keys: ['Alt+U'],
        run: () =>
          execute({
            label: dims ? 'Hide what does not match' : 'Fade what does not match',
            execute: () => ({ unmatched: dims ? Unmatched.HIDE : Unmatched.DIM }),
          }),
      },
      {
        id: 'show-hidden',
        title: 'Show what was hidden',
        group: CommandGroup.VIEW,
        available: hidden.actorIds.length + hidden.relationIds.length > 0,
        run: () =>
          execute({
            label: 'Show what was hidden',
            execute: () => ({ hidden: { actorIds: [], relationIds: [] } }),
          }),
      },
      {
        id: 'clocks',
        title: clocks === null ? 'Time travel: in force on a day, known by a day' : 'Close time travel',
        group: CommandGroup.VIEW,
        keys: ['Alt+C'],
        run: () => setClocks(clocks === null ? noClocks : null),
      },
    ];
  }, [filters, dates, unmatched, clocks, hidden]);
}

function useViewCommands(): readonly Command[] {
  const view = useExplorer((explorer) => explorer.view);
  const selected = useExplorer(({ selection }) => selection !== null);
  return useMemo(
    () => [
      ...Object.values(View).map((one, i) => ({
        id: `view-${one}`,
        title: `Show the ${viewTitles[one].toLowerCase()}`,
        group: CommandGroup.NAVIGATION,
        keys: [`Alt+${i + 1}`],
        available: view !== one,
        why: `The ${viewTitles[one].toLowerCase()} is shown already`,
        run: () => useExplorer.getState().setView(one),
      })),
      {
        id: 'close-panel',
        title: 'Close what is open',
        group: CommandGroup.NAVIGATION,
        keys: ['Escape'],
        available: selected,
        why: 'Nothing is open',
        run: () => useExplorer.getState().openDetails(null),
      },
    ],
    [view, selected],
  );
}

const appearanceCommand = (choice: SchemeChoice, title: string): Command => ({
  id: `appearance-${choice}`,
  title,
  group: CommandGroup.PAGE,
  run: () => useSchemeChoice.getState().choose(choice),
});

const noCommands: readonly Command[] = [];

/** What an editor adds. */
const addCommands: readonly Command[] = [
  {
    id: 'add-document',
    title: 'Add a document',
    group: CommandGroup.PAGE,
    run: () => usePage.getState().open('new-document'),
  },
  {
    id: 'add-actor',
    title: 'Add an actor',
    group: CommandGroup.PAGE,
    run: () => usePage.getState().open('new-actor'),
  },
  {
    id: 'review',
    title: 'Review what documents propose',
    group: CommandGroup.PAGE,
    run: () => location.assign(REVIEW_ADDRESS),
  },
  {
    id: 'import',
    title: 'Import…',
    group: CommandGroup.PAGE,
    run: () => usePage.getState().open('import'),
  },
];

const inTimeline = 'with the timeline in focus';
const inTable = 'with the table in focus';

const pageCommands: readonly Command[] = [
  {
    id: 'connections',
    title: 'How are two actors connected?',
    group: CommandGroup.VIEW,
    keys: ['Alt+P'],
    run: () => usePaths.getState().ask({}),
  },
  {
    id: 'contradictions',
    title: 'Compare claims that contradict each other',
    group: CommandGroup.VIEW,
    run: () => usePage.getState().open('contradictions'),
  },
  {
    id: 'duplicates',
    title: 'Find actors that may be one under two names',
    group: CommandGroup.VIEW,
    run: () => usePage.getState().open('duplicates'),
  },
  {
    id: 'export',
    title: 'Export an image or a brief',
    group: CommandGroup.VIEW,
    keys: ['Alt+T'],
    run: () => usePage.getState().open('export'),
  },
  {
    id: 'changes',
    title: 'Changes: what was written, by whom and when',
    group: CommandGroup.PAGE,
    run: openChanges,
  },
  {
    id: 'search',
    title: 'Search, or choose an action',
    group: CommandGroup.PAGE,
    keys: ['mod+K'],
  },
  {
    id: 'shortcuts',
    title: 'Show all keys',
    group: CommandGroup.PAGE,
    keys: ['?', 'mod+/'],
    run: () => usePage.getState().open('shortcuts'),
  },
  {
    id: 'first-steps',
    title: 'Show the first steps',
    group: CommandGroup.PAGE,
    run: () => useFirstSteps.getState().show(),
  },
  {
    id: 'documents',
    title: 'Go to the documents',
    group: CommandGroup.PAGE,
    run: () => location.assign(DOCUMENTS_ADDRESS),
  },
  // Handled by the views themselves.
  ...(
    [
      ['timeline-walk', 'Go from relation to relation', inTimeline, ['ArrowLeft', 'ArrowRight']],
      ['timeline-open', 'Open the relation', inTimeline, ['Enter']],
      ['timeline-take', 'Select the relation, or no longer', inTimeline, ['Space']],
      ['timeline-closer', 'Come nearer, or go further away', inTimeline, ['+', '-', 'Wheel']],
      ['timeline-along', 'Move along', inTimeline, ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Wheel']],
      ['timeline-all', 'Show all of the time', inTimeline, ['0']],
      ['table-walk', 'Go from cell to cell', inTable, ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']],
      ['table-open', 'Open the row', inTable, ['Enter']],
      ['table-take', 'Select the row, or no longer', inTable, ['Space']],
    ] as const
  ).map(([id, title, scope, keys]): Command => ({ id, title, scope, keys, group: CommandGroup.NAVIGATION })),
  appearanceCommand('light', 'Appearance: light'),
  appearanceCommand('dark', 'Appearance: dark'),
  appearanceCommand('contrast', 'Appearance: high contrast'),
  appearanceCommand('system', 'Appearance: system'),
  {
    id: 'api',
    title: 'Open the page for developers',
    group: CommandGroup.PAGE,
    run: () => location.assign('/graphql'),
  },
];

/** Titles of the views. */
export const viewTitles: Record<View, string> = { graph: 'Graph', table: 'Table', timeline: 'Timeline' };
