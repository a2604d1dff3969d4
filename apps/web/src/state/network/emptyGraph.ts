import type { Graph } from './graph';

export const emptyGraph: Graph = { actors: [], relations: [] };
