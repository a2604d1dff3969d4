import type { Figures } from '../measure/figures.js';
import type { WebArena } from './arena.js';
import { expandBy50 } from './expandBy50.js';
import { type Drawn, measureDrawing } from './measureDrawing.js';
import { weighFirstVisit } from './weighFirstVisit.js';
import type { WebRow } from './webRow.js';

const MOST = 1.3;
const MOST_KILOBYTES = 500;
const EXPAND_MS = 1000;

/** 2,000 actors and 4,000 relations beside a bare Cytoscape page, an expansion by 50, and the weight of a first visit. */
export async function measurePage(arena: WebArena): Promise<WebRow[]> {
  const network = sizeOf(arena);
  const { entente, cytoscape } = await measureDrawing(arena, ['entente', 'cytoscape'], 3);
  const row = (what: string, of: (drawn: Drawn) => Figures): WebRow => {
    const [ours, theirs] = [of(entente), of(cytoscape)];
    const ratio = ours.p50 / theirs.p50;
    return {
      network,
      what,
      ours: inMs(ours),
      against: 'bare Cytoscape',
      theirs: inMs(theirs),
      ratio,
      goal: `at most ${MOST} times its median`,
      met: ratio <= MOST,
    };
  };
  const grown = await expandBy50(arena);
  const weight = await weighFirstVisit(arena);
  const alone = { network, against: '', theirs: null, ratio: null };
  return [
    row('first picture, places known', ({ firstPicture }) => firstPicture),
    row('a frame while panning', ({ frames }) => frames.pan),
    row('a frame while zooming', ({ frames }) => frames.zoom),
    {
      ...alone,
      what: 'first picture, laid out in a worker',
      ours: `${Math.round(arena.laidOutIn)} ms`,
      goal: '',
      met: null,
    },
    {
      ...alone,
      what: `expand by ${grown.newcomers}: settled after`,
      ours: `${Math.round(grown.settledAfter)} ms`,
      goal: 'within 1,000 ms',
      met: grown.settledAfter <= EXPAND_MS,
    },
    {
      ...alone,
      what: 'expand by 50: furthest move of anybody already there, in parts of their own size',
      ours: grown.furthestMove.toFixed(2),
      goal: 'at most 1',
      met: grown.furthestMove <= 1,
    },
    {
      ...alone,
      what: `first visit until the graph shows: ${weight.files} files of the page, gzipped (the graph itself: ${weight.dataKilobytes} kB)`,
      ours: `${weight.kilobytes} kB`,
      goal: 'at most 500 kB',
      met: weight.kilobytes <= MOST_KILOBYTES,
    },
  ];
}

/** Median and 95th percentile. */
export const inMs = ({ p50, p95 }: Figures): string => `${Math.round(p50)} / ${Math.round(p95)} ms`;

export const sizeOf = ({ graph }: WebArena): string =>
  `${graph.actors.length.toLocaleString('en')} / ${graph.relations.length.toLocaleString('en')}`;
