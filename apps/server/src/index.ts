/** The server, for those who start it: its own main, and tests. */
export { Access } from './auth/access.js';
export { Sessions } from './auth/sessions.js';
export { Tokens } from './auth/tokens.js';
export { createServer } from './createServer.js';
export { loadSample } from './sample/loadSample.js';
export { printedSchema } from './schema/resolvers.js';
export type { ServerSettings } from './serverSettings.js';
