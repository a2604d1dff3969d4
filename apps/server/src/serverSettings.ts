import type { LanguageModelSettings } from '@entente/application';
import type { SupervisedNeo4j } from '@entente/local-neo4j';
import type { GraphStore } from '@entente/store';
import type { Logger } from 'pino';
import type { Access } from './auth/access.js';

/** What a server needs. */
export interface ServerSettings {
  readonly store: GraphStore;
  /** Reports why the database is away, where that is known here. */
  readonly supervisor?: Pick<SupervisedNeo4j, 'whyAway' | 'whyFull'>;
  readonly access: Access;
  readonly introspection: boolean;
  readonly log: Logger;
  /** The folder of the built page; null serves the API alone. */
  readonly siteDirectory: string | null;
  /** The folder in which uploads are kept while they are read; the machine's own for such files where left out. */
  readonly uploads?: string;
  /** The pages that may show `/embed` within them, as sources of a Content-Security-Policy, as `https://example.org`; none where left out. */
  readonly embedders?: readonly string[];
  /** Addresses and networks of proxies whose X-Forwarded-For, -Proto and -Host count; none where left out. */
  readonly trustedProxies?: readonly string[];
  /** Host names of the server, besides localhost and addresses; `*` is any; none where left out. */
  readonly allowedHosts?: readonly string[];
  /** The language model that editors may have asked about a document; none where left out. */
  readonly languageModel?: LanguageModelSettings | null;
}
