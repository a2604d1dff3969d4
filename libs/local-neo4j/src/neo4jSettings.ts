import { totalmem } from 'node:os';

/** What a Neo4j that runs on this machine may take of its memory. */
export interface Neo4jMemory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** Where Neo4j may come from. */
export interface Neo4jSettings {
  /** Address of a server, a cluster or an Aura instance. Without it a Neo4j is run on this machine. */
  readonly uri?: string | undefined;
  /** Default: `neo4j`. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Default: the home database of the user. */
  readonly database?: string | undefined;
  /** Absolute path; holds the store, the settings and the password of a Neo4j on this machine. Made when missing. */
  readonly dataDirectory: string;
  /** In which `docker`, `java` and `mvn` are run: PATH and JAVA_HOME decide which are found. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Name of the Compose project that holds the `neo4j` service. Default: `entente`. */
  readonly composeProject?: string | undefined;
  /** Of a Neo4j that is started on this machine. Default: neo4jMemory(), worked out from what the machine has. */
  readonly memory?: Neo4jMemory | undefined;
  /**
   * For how many seconds a Neo4j that Java runs keeps a plan at least, however much the graph changes. Default: 10. More spares it much
   * work where the graph is never still, as under tests.
   */
  readonly replanSeconds?: number | undefined;
}

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

/** What the settings for heap and page cache may hold, for error messages. */
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
