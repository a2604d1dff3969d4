import { cacheExchange, Client, fetchExchange } from 'urql';
import { readable } from './readable';
import { stoppable } from './stoppable';

/** Speaks to the API that this page comes from. What a mutation changes is asked for again. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, stoppable, readable, fetchExchange],
  // By GET a browser keeps answers, and asks by their marks whether they still hold.
  preferGetMethod: 'within-url-limit',
});
