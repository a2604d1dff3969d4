import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { serveAccount } from './account/serveAccount.js';
import { AppModule } from './appModule.js';
import { ChangeFeed } from './changes/changeFeed.js';
import { serveChanges } from './changes/serveChanges.js';
import { limitConnections } from './clients/clients.js';
import { serveExports } from './exports/serveExports.js';
import { finishRequests } from './health/finishRequests.js';
import { serveHealth } from './health/serveHealth.js';
import { serveImports } from './imports/serveImports.js';
import { limitTime } from './limits/deadline.js';
import { LARGEST_BODY } from './limits/limits.js';
import { BytesInFlight, serverSemaphores } from './limits/semaphores.js';
import { guardOperations } from './operations/guardOperations.js';
import { ownOperations } from './operations/mayCompile.js';
import { OperationRegistry } from './operations/operationRegistry.js';
import { checkHosts, checkRequests } from './requests/checkRequests.js';
import { readBodies } from './requests/readBodies.js';
import { LogHead, setEtags } from './response/etags.js';
import { limitResponses, countResponses, sendResponses } from './response/sendResponses.js';
import type { ServerSettings } from './serverSettings.js';
import { ErrorFilter } from './requests/errorFilter.js';
import { refuseBroken, refuseExpectations } from './requests/refuseBroken.js';
import { securityHeaders, setHeaders } from './requests/securityHeaders.js';
import { serveDocuments, serveSite } from './site/serveSite.js';
import { serveDocumentFiles } from './sources/serveDocumentFiles.js';

/** Milliseconds in which a request must have arrived whole. */
const LONGEST_ARRIVAL = 60_000;
/** Fast rather than small: most answers are made for one reader. */
const brotliOptions = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    // 256 KiB: with the usual 4 MiB, 150 slow readers would hold a gigabyte.
    [constants.BROTLI_PARAM_LGWIN]: 18,
  },
};

/** A server over a store, ready to listen, or to be asked without a port. */
export async function createServer(settings: ServerSettings): Promise<NestFastifyApplication> {
  const headersOf = securityHeaders(settings);
  const { trustedProxies = [], allowedHosts = [] } = settings;
  const adapter = new FastifyAdapter({
    ...refuseBroken(headersOf),
    // Its own refusal of a request without Host lacks the headers; checkHosts has one that does not.
    http: { requireHostHeader: false },
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    // Once those in flight are done; finishRequests refuses what comes meanwhile.
    forceCloseConnections: true,
    return503OnClosing: false,
    requestTimeout: LONGEST_ARRIVAL,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  // A page from elsewhere may send texts and forms without being asked whether it may; nothing here reads them.
  fastify.removeContentTypeParser('text/plain');
  limitConnections(fastify, trustedProxies);
  const bytes = new BytesInFlight();
  const semaphores = serverSemaphores();
  readBodies(fastify, settings.access, bytes);
  setHeaders(fastify, headersOf);
  refuseExpectations(fastify, headersOf);
  checkHosts(fastify, allowedHosts);
  const requests = finishRequests(fastify);
  limitTime(fastify);
  const registry = new OperationRegistry();
  limitResponses(fastify, registry);
  countResponses(fastify, bytes, registry);
  await fastify.register(fastifyCompress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions,
    // Bodies are unpacked where they are read, to the limit of who sends them.
    globalDecompression: false,
  });
  sendResponses(fastify);
  checkRequests(fastify);
  serveHealth(fastify, settings);
  serveAccount(fastify, settings);
  serveDocuments(fastify, settings, semaphores.documents);
  serveExports(fastify, settings, semaphores.exports);
  serveDocumentFiles(fastify, settings, semaphores);
  serveImports(fastify, settings, semaphores);
  if (settings.siteDirectory !== null) await serveSite(fastify, settings.siteDirectory);
  const feed = new ChangeFeed(settings.store);
  const head = new LogHead(settings.store);
  const prepareEtag = setEtags(fastify, { access: settings.access, head, feed, registry });
  serveChanges(fastify, settings);
  // After the streams have ended.
  fastify.addHook('preClose', () => requests.finish());
  const parts = AppModule.of(settings, { registry: registry, feed });
  const app = await NestFactory.create<NestFastifyApplication>(parts, adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.useGlobalFilters(new ErrorFilter(settings.log));
  await app.init();
  guardOperations(fastify, {
    registry,
    semaphores,
    prepareEtag,
    introspection: settings.introspection,
    own: ownOperations(settings.siteDirectory),
  });
  return app;
}
