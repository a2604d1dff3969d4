// Stands for one Entente: provides a Neo4j from the data directory given, prints what it got as one line of JSON, and holds it until
// its standard input ends; then stops it in good order.
import { once } from 'node:events';
import { provideNeo4j } from '@entente/local-neo4j';

const provided = await provideNeo4j({ dataDirectory: process.argv[2], environment: process.env }, () => {});
console.log(JSON.stringify({ uri: provided.uri, startedHere: provided.startedHere }));
process.stdin.resume();
await once(process.stdin, 'end');
await provided.stop();
