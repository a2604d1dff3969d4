/** The three views of what is shown. */
export const View = { GRAPH: 'graph', TABLE: 'table', TIMELINE: 'timeline' } as const;
export type View = (typeof View)[keyof typeof View];
