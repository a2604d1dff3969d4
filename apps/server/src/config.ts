import { type LanguageModelSettings, languageModelSettings } from '@entente/application';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import {
  hasRoomFor,
  machineMegabytes,
  megabytesOf,
  MEMORY_SETTING,
  type Neo4jMemory,
  neo4jMemory,
  withoutSecrets,
} from '@entente/local-neo4j';
import { InvalidInputError } from '@entente/model';
import { z } from 'zod';

/** A setting that cannot be used. The message says which, and what it may hold; of secrets it never says what they hold. */
export class ConfigError extends Error {}

/** The settings, as they were read from the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly username: string | undefined;
    readonly password: string | undefined;
    readonly database: string | undefined;
    /** Of one that is started on this machine. */
    readonly memory: Neo4jMemory;
  };
  readonly dataDirectory: string;
  readonly sample: boolean;
  /** Tokens given from outside; those left out are made and kept in the data directory. */
  readonly readerToken: string | undefined;
  readonly editorToken: string | undefined;
  readonly adminToken: string | undefined;
  /** Whether reading needs a token. */
  readonly readNeedsToken: boolean;
  readonly introspection: boolean;
  /** The pages that may show a picture within them: `https://example.org`, `*`. */
  readonly embedders: readonly string[];
  /** Addresses and networks of proxies that are believed who asks, and how: `10.0.0.0/8`. */
  readonly trustedProxies: readonly string[];
  /** Host names of this server, besides localhost and addresses; `*` is any. */
  readonly allowedHosts: readonly string[];
  /** Bytes that the network in memory may take; above that Neo4j is asked for paths. */
  readonly networkMemory: number;
  /** The language model that editors may have asked; null where none is set. */
  readonly languageModel: LanguageModelSettings | null;
  /** In which programs are looked for that run a local Neo4j; without secrets. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const SHORTEST_TOKEN = 16;
const SHORTEST_PASSWORD = 8;
const WEAK = /^(.)\1*$|password|secret|changeme|entente|neo4j|12345/iu;

/** The bytes of a size such as 512m. */
function bytesOf(size: string): number {
  const unit = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }[size.slice(-1).toLowerCase()];
  return unit === undefined ? Number(size) : Number(size.slice(0, -1)) * unit;
}

const optional = z.string().min(1).optional();
/** What a header can carry. */
const token = z
  .string()
  .min(SHORTEST_TOKEN)
  .regex(/^[\x21-\x7e]+$/u)
  .optional();
const words = z.string().transform((text) => text.split(/[\s,]+/u).filter((word) => word !== ''));
/** Megabytes. */
const memory = z
  .string()
  .transform(megabytesOf)
  .refine((megabytes) => megabytes !== null)
  .transform((megabytes) => megabytes ?? undefined)
  .optional();
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s@]+$/u)
    .optional(),
  NEO4J_USERNAME: optional,
  NEO4J_PASSWORD: optional,
  NEO4J_DATABASE: optional,
  ENTENTE_NEO4J_HEAP: memory,
  ENTENTE_NEO4J_PAGECACHE: memory,
  ENTENTE_DATA: z.string().min(1).default('.entente'),
  ENTENTE_SAMPLE: z.enum(['on', 'off']).default('on'),
  ENTENTE_READER_TOKEN: token,
  ENTENTE_EDITOR_TOKEN: token,
  ENTENTE_ADMIN_TOKEN: token,
  ENTENTE_READ: z.enum(['open', 'token']).optional(),
  ENTENTE_INTROSPECTION: z.enum(['on', 'off']).optional(),
  ENTENTE_EMBED: z
    .string()
    .regex(/^(?:off|\*|https?:\/\/[\w.*-]+(?::\d{1,5})?(?: +https?:\/\/[\w.*-]+(?::\d{1,5})?)*)$/u)
    .default('off'),
  ENTENTE_TRUSTED_PROXY: words.refine((list) => list.every(isNetwork)).default([]),
  ENTENTE_ALLOWED_HOSTS: words
    .refine((list) => list.every((name) => /^(?:\*|[\w-]+(?:\.[\w-]+)*)$/u.test(name)))
    .default([]),
  ENTENTE_NETWORK_MEMORY: z
    .string()
    .regex(/^\d{1,7}[kmg]?$/iu)
    .default('1g')
    .transform(bytesOf),
  ENTENTE_LLM_URL: optional,
  ENTENTE_LLM_MODEL: optional,
  ENTENTE_LLM_KEY: optional,
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
});

const tokenNames = ['ENTENTE_READER_TOKEN', 'ENTENTE_EDITOR_TOKEN', 'ENTENTE_ADMIN_TOKEN'] as const;
const TOKEN = `at least ${SHORTEST_TOKEN} letters, digits and signs without a space`;
const allowed: Record<keyof z.infer<typeof environment>, string> = {
  HOST: 'an address to listen on, as 127.0.0.1',
  PORT: 'a whole number from 0 to 65535',
  NEO4J_URI:
    'an address as neo4j://localhost:7687 or bolt+s://example.org:7687; name and password go into NEO4J_USERNAME and NEO4J_PASSWORD',
  NEO4J_USERNAME: 'a name',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'a name',
  ENTENTE_NEO4J_HEAP: MEMORY_SETTING,
  ENTENTE_NEO4J_PAGECACHE: MEMORY_SETTING,
  ENTENTE_DATA: 'a folder',
  ENTENTE_SAMPLE: 'on or off',
  ENTENTE_READER_TOKEN: TOKEN,
  ENTENTE_EDITOR_TOKEN: TOKEN,
  ENTENTE_ADMIN_TOKEN: TOKEN,
  ENTENTE_READ: 'open or token',
  ENTENTE_INTROSPECTION: 'on or off',
  ENTENTE_EMBED:
    'off, or the addresses of the pages that may show a picture within them, as https://example.org https://example.com:8443, or * for all',
  ENTENTE_TRUSTED_PROXY: 'addresses or networks of proxies, as 127.0.0.1 10.0.0.0/8, or loopback',
  ENTENTE_ALLOWED_HOSTS: 'names without ports that this server goes by, as entente.example.org, or * for any',
  ENTENTE_NETWORK_MEMORY: 'a number of bytes, or of k, m or g, as 512m or 2g; 0 has Neo4j asked for paths',
  ENTENTE_LLM_URL: 'an address',
  ENTENTE_LLM_MODEL: 'the name of a model',
  ENTENTE_LLM_KEY: 'a key',
  NODE_ENV: 'development, test or production',
};

/** Reads the settings. @throws ConfigError naming each variable that cannot be used, and what it may hold. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => explain(issue, given)).join('\n'));
  const read = parsed.data;
  const production = read.NODE_ENV === 'production';
  refuseSameTokens(read);
  if (production) refuseWeakSecrets(read);
  const loopback = ['127.0.0.1', '::1', 'localhost'].includes(read.HOST);
  return {
    host: read.HOST,
    port: read.PORT,
    neo4j: {
      uri: read.NEO4J_URI,
      username: read.NEO4J_USERNAME,
      password: read.NEO4J_PASSWORD,
      database: read.NEO4J_DATABASE,
      memory: memoryIn(read),
    },
    dataDirectory: resolve(read.ENTENTE_DATA),
    sample: read.ENTENTE_SAMPLE === 'on',
    readerToken: read.ENTENTE_READER_TOKEN,
    editorToken: read.ENTENTE_EDITOR_TOKEN,
    adminToken: read.ENTENTE_ADMIN_TOKEN,
    readNeedsToken: (read.ENTENTE_READ ?? (loopback ? 'open' : 'token')) === 'token',
    introspection: !production || read.ENTENTE_INTROSPECTION === 'on',
    embedders: read.ENTENTE_EMBED === 'off' ? [] : read.ENTENTE_EMBED.split(/ +/u),
    trustedProxies: read.ENTENTE_TRUSTED_PROXY,
    allowedHosts: [...read.ENTENTE_ALLOWED_HOSTS, ...ownNames(read.HOST)],
    environment: withoutSecrets(variables),
    networkMemory: read.ENTENTE_NETWORK_MEMORY,
    languageModel: languageModelIn(read),
  };
}

/** What this server is called by itself: by the name that it listens at, or, where it listens everywhere, by the machine's. */
function ownNames(host: string): string[] {
  if (['0.0.0.0', '::'].includes(host)) return [hostname()];
  return isIP(host) === 0 ? [host] : [];
}

/** @throws ConfigError */
function languageModelIn(read: z.infer<typeof environment>): LanguageModelSettings | null {
  const { ENTENTE_LLM_URL: url, ENTENTE_LLM_MODEL: model, ENTENTE_LLM_KEY: key } = read;
  try {
    return languageModelSettings({ url, model, key });
  } catch (error) {
    throw error instanceof InvalidInputError ? new ConfigError(error.message) : error;
  }
}

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function explain(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = String(issue.path[0]) as keyof typeof allowed;
  const value = String(given[name]);
  const secret = /TOKEN|PASSWORD|KEY/u.test(name) || value.includes('@');
  const holds = secret ? 'holds something else' : `is ${JSON.stringify(value)}`;
  return `${name} ${holds}; it may hold ${allowed[name]}`;
}

/** @throws ConfigError where a part is given, and both together are more than the machine can spare */
function memoryIn(read: z.infer<typeof environment>): Neo4jMemory {
  const { ENTENTE_NEO4J_HEAP: heapMegabytes, ENTENTE_NEO4J_PAGECACHE: pageCacheMegabytes } = read;
  const memory = neo4jMemory({ heapMegabytes, pageCacheMegabytes });
  if ((heapMegabytes ?? pageCacheMegabytes) !== undefined && !hasRoomFor(memory)) {
    throw new ConfigError(
      `ENTENTE_NEO4J_HEAP and ENTENTE_NEO4J_PAGECACHE add up to ${memory.heapMegabytes}m and ${memory.pageCacheMegabytes}m, and the machine has ${machineMegabytes()}m; each may hold ${MEMORY_SETTING}`,
    );
  }
  return memory;
}

/** A token of two roles would always have the greater one. */
function refuseSameTokens(read: z.infer<typeof environment>): void {
  const given = tokenNames.filter((name) => read[name] !== undefined);
  for (const name of given) {
    const other = given.slice(0, given.indexOf(name)).find((earlier) => read[earlier] === read[name]);
    if (other) throw new ConfigError(`${name} holds the same as ${other}; take another one`);
  }
}

function refuseWeakSecrets(read: z.infer<typeof environment>): void {
  for (const name of [...tokenNames, 'NEO4J_PASSWORD'] as const) {
    const value = read[name];
    if (value !== undefined && (WEAK.test(value) || value.length < SHORTEST_PASSWORD)) {
      throw new ConfigError(
        `${name} is too easily guessed for production; take a random one of 32 characters`,
      );
    }
  }
  if (read.NEO4J_URI !== undefined && read.NEO4J_PASSWORD === undefined) {
    throw new ConfigError('NEO4J_PASSWORD is missing; in production no database is used without one');
  }
}
