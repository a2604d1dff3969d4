/** What the legend is told to do with a value: show only that and others so chosen, or all but that. */
export type FilterWay = 'bring out' | 'leave out';
