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

  it('asks a language model where its address and its name are given', () => {
    expect(readConfig({ ENTENTE_LLM_MODEL: 'small', ENTENTE_LLM_KEY: 'k' }).languageModel).toBeNull();
    const given = { ENTENTE_LLM_URL: 'http://localhost:11434/v1', ENTENTE_LLM_MODEL: 'small' };
    expect(readConfig(given).languageModel).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'small',
      key: null,
    });
    expect(readConfig({ ...given, ENTENTE_LLM_KEY: 'k' }).languageModel).toMatchObject({ key: 'k' });
  });

  it.each([
    [{ ENTENTE_LLM_URL: 'http://localhost/v1' }, /ENTENTE_LLM_MODEL is not/u],
    [{ ENTENTE_LLM_URL: 'file:///etc', ENTENTE_LLM_MODEL: 'small' }, /may hold an address/u],
    [
      { ENTENTE_LLM_URL: 'http://a:b@localhost/v1', ENTENTE_LLM_MODEL: 'small' },
      /without a name or password/u,
    ],
  ])('refuses a language model by halves: %p', (given, reason) => {
    expect(() => readConfig(given)).toThrow(reason);
  });

  it('gives programs their environment, without the tokens', () => {
    const variables = {
      PATH: '/bin',
      ENTENTE_ADMIN_TOKEN: 'a token of an administrator',
      ENTENTE_LLM_KEY: 'k',
    };
    expect(readConfig(variables).environment).toEqual({ PATH: '/bin' });
  });
});
