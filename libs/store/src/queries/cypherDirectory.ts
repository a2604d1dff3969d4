import { fileURLToPath } from 'node:url';

/** Where the project's Cypher stands, seen from this file's place in src and in dist alike. */
export const cypherDirectory = fileURLToPath(new URL('../../../../cypher/', import.meta.url));
