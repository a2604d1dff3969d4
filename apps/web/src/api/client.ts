import { cacheExchange, Client, fetchExchange } from 'urql';
import { readable } from './readable';
import { stoppable } from './stoppable';

/** Speaks to the API that this page comes from. What a mutation changes is asked for again. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, stoppable, readable, fetchExchange],
  preferGetMethod: false,
});
