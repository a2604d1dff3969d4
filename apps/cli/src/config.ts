import { resolve } from 'node:path';
import { type LanguageModelSettings, languageModelSettings } from '@entente/application';
import {
  hasRoomFor,
  megabytesOf,
  MEMORY_SETTING,
  neo4jMemory,
  type Neo4jSettings,
  withoutSecrets,
} from '@entente/local-neo4j';
import { InvalidInputError } from '@entente/model';

/** The command was given what it cannot take; the message says what would be right. Ends in exit code 2. */
export class UsageError extends Error {}

/** The settings that the command line needs: where the database is, or is to be, and which language model proposes claims. */
export interface Config extends Neo4jSettings {
  /** Null, as by default, where none is to be asked. */
  readonly languageModel: LanguageModelSettings | null;
}

const ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/u;

/** Reads the settings; an empty variable counts as not set. @throws UsageError naming the variable, and what it may hold. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = (name: string): string | undefined => variables[name] || undefined;
  const uri = given('NEO4J_URI');
  if (uri !== undefined && !ADDRESS.test(uri)) {
    throw new UsageError(
      `NEO4J_URI is "${uri}"; it may hold an address as neo4j://localhost:7687 or bolt+s://example.org:7687`,
    );
  }
  return {
    uri,
    username: given('NEO4J_USERNAME'),
    password: given('NEO4J_PASSWORD'),
    database: given('NEO4J_DATABASE'),
    dataDirectory: resolve(given('ENTENTE_DATA') ?? '.entente'),
    environment: withoutSecrets(variables),
    memory: memoryIn(given),
    languageModel: languageModelIn(given),
  };
}

function languageModelIn(given: (name: string) => string | undefined): Config['languageModel'] {
  try {
    return languageModelSettings({
      url: given('ENTENTE_LLM_URL'),
      model: given('ENTENTE_LLM_MODEL'),
      key: given('ENTENTE_LLM_KEY'),
    });
  } catch (error) {
    throw error instanceof InvalidInputError ? new UsageError(error.message) : error;
  }
}

function memoryIn(given: (name: string) => string | undefined): Neo4jSettings['memory'] {
  const read = (name: string): number | undefined => {
    const setting = given(name);
    if (setting === undefined) return undefined;
    const megabytes = megabytesOf(setting);
    if (megabytes === null) throw new UsageError(`${name} is "${setting}"; it may hold ${MEMORY_SETTING}`);
    return megabytes;
  };
  const asked = {
    heapMegabytes: read('ENTENTE_NEO4J_HEAP'),
    pageCacheMegabytes: read('ENTENTE_NEO4J_PAGECACHE'),
  };
  const memory = neo4jMemory(asked);
  if ((asked.heapMegabytes ?? asked.pageCacheMegabytes) !== undefined && !hasRoomFor(memory)) {
    throw new UsageError(
      `ENTENTE_NEO4J_HEAP and ENTENTE_NEO4J_PAGECACHE add up to ${memory.heapMegabytes}m and ${memory.pageCacheMegabytes}m; each may hold ${MEMORY_SETTING}`,
    );
  }
  return memory;
}
