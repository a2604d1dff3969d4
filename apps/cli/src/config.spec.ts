import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

describe('readConfig', () => {
  it('looks for a local Neo4j below the working directory where nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      uri: undefined,
      username: undefined,
      password: undefined,
      database: undefined,
      dataDirectory: resolve('.entente'),
    });
  });

  it.each([
    ['NEO4J_URI', 'neo4j+s://graph.example.org', { uri: 'neo4j+s://graph.example.org' }],
    ['NEO4J_USERNAME', 'reader', { username: 'reader' }],
    ['NEO4J_PASSWORD', 'p', { password: 'p' }],
    ['NEO4J_DATABASE', 'entente', { database: 'entente' }],
    ['ENTENTE_DATA', '/data', { dataDirectory: resolve('/data') }],
  ])('reads %s', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  it.each(['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'ENTENTE_DATA'])(
    'takes an empty %s for none',
    (name) => {
      const settings = readConfig({ [name]: '' });
      const defaults = readConfig({});
      expect({ ...settings, environment: {} }).toEqual(defaults);
    },
  );

  it.each(['localhost:7687', 'http://localhost:7474', 'bolt://'])('refuses "%s" as an address', (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri })).toThrow(/NEO4J_URI is ".*"; it may hold .*neo4j:\/\//u);
  });

  it('gives programs their environment, without the tokens', () => {
    const variables = { PATH: '/bin', ENTENTE_ADMIN_TOKEN: 'a token of an administrator' };
    expect(readConfig(variables).environment).toEqual({ PATH: '/bin' });
  });
});
