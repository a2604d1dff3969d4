import { totalmem } from 'node:os';
import type { Neo4jMemory } from './neo4jSettings.js';

const MEGABYTE = 2 ** 20;
/** Less than this, and Neo4j does not come up; more helps no question of ours. */
const HEAP = { least: 512, most: 2048 };
const PAGE_CACHE = { least: 256, most: 4096 };
/** What of a machine's memory goes into each by itself: the rest is for the server, the page and whatever else runs there. */
const PART = 1 / 8;
/** What of a machine's memory both together may be set to. */
const MOST_OF_ALL = 0.8;
/** What of the heap all queries together may hold, and a single one: one that asks for too much leaves room for the others. */
const FOR_QUERIES = 0.7;
const FOR_ONE_QUERY = 0.5;

/** What the settings for heap and page cache may hold, for whoever is told that they hold something else. */
export const MEMORY_SETTING =
  'an amount of memory as 768m or 2g, from 256m on; heap and page cache together at most four fifths of what the machine has';

/** The megabytes that a setting as `768m` or `2g` stands for; null where it is none, or less than 256 megabytes. */
export function megabytesOf(setting: string): number | null {
  const [, digits = '', unit = ''] = /^(\d{1,6})([mg])$/iu.exec(setting) ?? [];
  const megabytes = Number(digits) * (unit.toLowerCase() === 'g' ? 1024 : 1);
  return megabytes >= 256 ? megabytes : null;
}

/** The memory of this machine in megabytes, or what of it a container may take. */
export function machineMegabytes(): number {
  const all = totalmem();
  const allowed = process.constrainedMemory();
  return Math.floor((allowed > 0 && allowed < all ? allowed : all) / MEGABYTE);
}

/** What the local Neo4j takes of a machine of so many megabytes, where the settings do not say it. */
export function neo4jMemory(
  given: { readonly [Part in keyof Neo4jMemory]?: number | undefined } = {},
  machine = machineMegabytes(),
): Neo4jMemory {
  const within = ({ least, most }: typeof HEAP): number =>
    Math.round(Math.min(most, Math.max(least, machine * PART)));
  return {
    heapMegabytes: given.heapMegabytes ?? within(HEAP),
    pageCacheMegabytes: given.pageCacheMegabytes ?? within(PAGE_CACHE),
  };
}

/** Whether a machine of so many megabytes has room for this beside everything else. */
export const hasRoomFor = (
  { heapMegabytes, pageCacheMegabytes }: Neo4jMemory,
  machine = machineMegabytes(),
): boolean => heapMegabytes + pageCacheMegabytes <= machine * MOST_OF_ALL;

/** What of a heap all queries together may hold, and one, in megabytes. */
export const queryMegabytes = (heapMegabytes: number): { readonly all: number; readonly one: number } => ({
  all: Math.floor(heapMegabytes * FOR_QUERIES),
  one: Math.floor(heapMegabytes * FOR_ONE_QUERY),
});
