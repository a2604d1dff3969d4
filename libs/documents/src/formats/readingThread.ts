import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '@entente/model';
import type { ReadingReply } from './readApart.js';
import { type DocumentFile, readDocument } from './readDocument.js';

/** Runs in a thread of its own: reads the document that it is started with, and answers once. */
async function read(): Promise<ReadingReply> {
  try {
    return { kind: 'READ', document: await readDocument(workerData as DocumentFile) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { kind: 'REFUSED', message: error.message, field: error.field };
  }
}

const reply = await read();
parentPort?.postMessage(reply);
