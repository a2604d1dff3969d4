import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';

const refusal = (variables: Record<string, string>): string => {
  try {
    readConfig(variables);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The settings were taken');
};
const random = 'vX3nqL8rT2mW7pKd';

describe('the settings', () => {
  it('have a default each', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      sample: true,
      readNeedsToken: false,
      introspection: true,
      dataDirectory: expect.stringMatching(/[/\\]\.entente$/u),
    });
  });

  it('give the local Neo4j the memory that they say, and refuse what the machine has not', () => {
    const { memory } = readConfig({ ENTENTE_NEO4J_HEAP: '600m', ENTENTE_NEO4J_PAGECACHE: '300M' }).neo4j;
    expect(memory).toEqual({ heapMegabytes: 600, pageCacheMegabytes: 300 });
    expect(refusal({ ENTENTE_NEO4J_HEAP: '9000g' })).toMatch(
      /^ENTENTE_NEO4J_HEAP and ENTENTE_NEO4J_PAGECACHE add up to 9216000m and \d+m, and the machine has \d+m; each may hold /u,
    );
  });

  it('bound the memory of the network, by bytes or larger units', () => {
    const memory = (size: string): number => readConfig({ ENTENTE_NETWORK_MEMORY: size }).networkMemory;
    expect(['0', '4096', '512m', '2G', ''].map(memory)).toEqual([0, 4096, 2 ** 29, 2 ** 31, 2 ** 30]);
  });

  it('take an empty variable for none', () => {
    expect(readConfig({ PORT: '', ENTENTE_EDITOR_TOKEN: '' })).toMatchObject({
      port: 4000,
      editorToken: undefined,
    });
  });

  it('ask readers for a token where others can reach the server, unless told otherwise', () => {
    const hosts = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '192.0.2.1'];
    expect(hosts.map((HOST) => readConfig({ HOST }).readNeedsToken)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(readConfig({ HOST: '0.0.0.0', ENTENTE_READ: 'open' }).readNeedsToken).toBe(false);
    expect(readConfig({ ENTENTE_READ: 'token' }).readNeedsToken).toBe(true);
  });

  it('hide the schema in production, unless told otherwise', () => {
    expect(readConfig({ NODE_ENV: 'production' }).introspection).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', ENTENTE_INTROSPECTION: 'on' }).introspection).toBe(true);
  });

  it.each([
    [{ PORT: '80000' }, 'PORT is "80000"; it may hold a whole number from 0 to 65535'],
    [
      { ENTENTE_NEO4J_HEAP: '1 GB' },
      'ENTENTE_NEO4J_HEAP is "1 GB"; it may hold an amount of memory as 768m or 2g, from 256m on; heap and page cache together at most four fifths of what the machine has',
    ],
    [
      { ENTENTE_NEO4J_PAGECACHE: '10m' },
      'ENTENTE_NEO4J_PAGECACHE is "10m"; it may hold an amount of memory as 768m or 2g, from 256m on; heap and page cache together at most four fifths of what the machine has',
    ],
    [{ PORT: 'http' }, 'PORT is "http"; it may hold a whole number from 0 to 65535'],
    [{ ENTENTE_READ: 'yes' }, 'ENTENTE_READ is "yes"; it may hold open or token'],
    [{ ENTENTE_SAMPLE: '1' }, 'ENTENTE_SAMPLE is "1"; it may hold on or off'],
    [
      { ENTENTE_NETWORK_MEMORY: '1 GB' },
      'ENTENTE_NETWORK_MEMORY is "1 GB"; it may hold a number of bytes, or of k, m or g, as 512m or 2g; 0 has Neo4j asked for paths',
    ],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV is "prod"; it may hold development, test or production'],
  ])(
    'that cannot be used stop the start, and say which, what it holds and what it may: %j',
    (given, message) => {
      expect(refusal(given)).toBe(message);
    },
  );

  it('let no page show a picture within it, unless it is named', () => {
    expect(readConfig({}).embedders).toEqual([]);
    expect(readConfig({ ENTENTE_EMBED: 'https://example.org http://localhost:8080' }).embedders).toEqual([
      'https://example.org',
      'http://localhost:8080',
    ]);
    expect(readConfig({ ENTENTE_EMBED: '*' }).embedders).toEqual(['*']);
    expect(refusal({ ENTENTE_EMBED: "https://a.org; script-src 'unsafe-inline'" })).toMatch(
      /^ENTENTE_EMBED /u,
    );
  });

  it('trust no proxy, and go by no name but their own, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({ trustedProxies: [], allowedHosts: [] });
    expect(readConfig({ HOST: 'entente.example.org' }).allowedHosts).toEqual(['entente.example.org']);
    const given = { ENTENTE_TRUSTED_PROXY: '10.0.0.0/8, ::1', ENTENTE_ALLOWED_HOSTS: 'a.example.org b' };
    expect(readConfig(given)).toMatchObject({
      trustedProxies: ['10.0.0.0/8', '::1'],
      allowedHosts: ['a.example.org', 'b'],
    });
    expect(refusal({ ENTENTE_TRUSTED_PROXY: '10.0.0.0/33' })).toMatch(/^ENTENTE_TRUSTED_PROXY is /u);
    expect(refusal({ ENTENTE_TRUSTED_PROXY: 'proxy' })).toMatch(/^ENTENTE_TRUSTED_PROXY is /u);
    expect(refusal({ ENTENTE_ALLOWED_HOSTS: 'a.org:4000' })).toMatch(/^ENTENTE_ALLOWED_HOSTS is /u);
  });

  it('keep secrets from the programs that are started', () => {
    const { environment } = readConfig({
      PATH: '/bin',
      ENTENTE_EDITOR_TOKEN: `t${random}`,
      NEO4J_PASSWORD: `p${random}`,
    });
    expect(environment).toEqual({ PATH: '/bin' });
  });

  it('name all that are wrong at once', () => {
    expect(refusal({ PORT: 'x', ENTENTE_READ: 'x' }).split('\n')).toHaveLength(2);
  });

  it.each<Record<string, string>>([
    { ENTENTE_EDITOR_TOKEN: 'hunter2' },
    { ENTENTE_ADMIN_TOKEN: 'hunter2 hunter2 hunter2' },
    { ENTENTE_EDITOR_TOKEN: `hunter2${random}`, ENTENTE_ADMIN_TOKEN: `hunter2${random}` },
    { ENTENTE_READER_TOKEN: `hunter2${random}`, ENTENTE_ADMIN_TOKEN: `hunter2${random}` },
    { NEO4J_URI: 'bolt://neo4j:hunter2@db' },
    { NODE_ENV: 'production', NEO4J_PASSWORD: 'hunter2' },
    { NODE_ENV: 'production', ENTENTE_EDITOR_TOKEN: 'hunter2-is-my-password' },
  ])('never say what a secret holds', (given) => {
    const message = refusal(given);
    expect(message).toMatch(/^(ENTENTE_\w+_TOKEN|NEO4J_\w+) /u);
    expect(message).not.toContain('hunter2');
  });

  it('refuse in production what is easily guessed, and a database without a password', () => {
    const production = { NODE_ENV: 'production', ENTENTE_EDITOR_TOKEN: random };
    expect(readConfig(production).editorToken).toBe(random);
    expect(refusal({ ...production, ENTENTE_ADMIN_TOKEN: 'a'.repeat(40) })).toMatch(/^ENTENTE_ADMIN_TOKEN /u);
    expect(refusal({ ...production, NEO4J_URI: 'bolt://db', NEO4J_PASSWORD: 'neo4j' })).toMatch(
      /^NEO4J_PASSWORD /u,
    );
    expect(refusal({ ...production, NEO4J_URI: 'bolt://db' })).toMatch(/^NEO4J_PASSWORD is missing/u);
  });
});
