import { resolve } from 'node:path';

/** What the command line takes from the environment: where the database is, as for the server. */
export interface Config {
  readonly uri: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
  readonly dataDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Reads the settings; empty ones count as left out. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = (name: string): string | undefined => variables[name] || undefined;
  return {
    uri: read('NEO4J_URI'),
    username: read('NEO4J_USERNAME'),
    password: read('NEO4J_PASSWORD'),
    database: read('NEO4J_DATABASE'),
    dataDirectory: resolve(read('ENTENTE_DATA') ?? '.entente'),
    environment: variables,
  };
}
