import { resolve } from 'node:path';
import { type Neo4jSettings, withoutSecrets } from '@entente/store';
import { UsageError } from './usageError.js';

/** The settings that the command line needs: where the database is, or is to be. */
export type Config = Neo4jSettings;

const ADDRESS = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/u;

/** Reads the settings; an empty variable is none. @throws UsageError naming the variable, and what it may hold. */
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
  };
}
