import { parentPort, workerData } from 'node:worker_threads';
import { UnavailableError } from '@entente/model';
import { openDriver } from '../connection/driver.js';
import { GraphTransactions } from '../connection/graphTransactions.js';
import { type NetworkJob, type NetworkReply, readNetwork } from './readNetwork.js';

/** The thread that reads all relations, and ends. */

const port = parentPort;
if (!port) throw new Error('This is the module of a worker thread');
const reply = (reply: NetworkReply): void => port.postMessage(reply);

const { address, database, ...toRead } = workerData as NetworkJob;
const driver = openDriver(address);
try {
  const transactions = new GraphTransactions(driver, database);
  const network = await readNetwork(transactions, toRead, (fraction) => reply({ kind: 'AT', fraction }));
  reply({ kind: 'READ', parts: network?.parts ?? null });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  reply({ kind: 'FAILED', unavailable: error instanceof UnavailableError, message });
} finally {
  await driver.close();
}
