import {
  addUser,
  changeRole,
  makeLink,
  makeToken,
  type NewSecret,
  restoreUser,
  revokeUser,
  TOKEN_DAYS,
} from '@entente/application';
import { Role, type User } from '@entente/model';
import type { GraphStore, UserAccount } from '@entente/store';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig, UsageError } from '../config.js';
import { printableJson, printableLine, type Terminal } from '../terminal.js';
import { withGraph, writer } from '../withGraph.js';

interface Options {
  readonly json?: true;
}

interface LinkOptions extends Options {
  /** Where the page is. */
  readonly at: string;
}

const roleNames = Object.values(Role).map((role) => role.toLowerCase());
const toRole = (name: string): Role => name.toUpperCase() as Role;

/** `entente user …`: who may sign in, and as what. */
export function addUserCommands(program: Command, terminal: Terminal): void {
  const user = program.command('user').description('who may sign in, and what they may do');
  const command = (name: string, description: string): Command =>
    user.command(name).description(description).option('--json', 'print the result as JSON');
  const withLink = (name: string, description: string): Command =>
    command(name, description).addOption(
      new Option('--at <address>', 'where the page is, for the link')
        .default('http://127.0.0.1:4000')
        .argParser(readAddress),
    );
  const onGraph = <T>(work: (store: GraphStore) => Promise<T>): Promise<T> =>
    withGraph(readConfig(), terminal, work);
  const print = (json: true | undefined, result: object, lines: readonly string[]): void => {
    terminal.out.write(json ? printableJson(result) : lines.map((line) => `${line}\n`).join(''));
  };
  const printLink = (
    { json, at }: LinkOptions,
    { user, link }: { readonly user: User; readonly link: NewSecret },
    said: string,
  ): void => {
    const url = `${at}/sign-in/${link.secret}`;
    print(json, { user, link: { url, expiresAt: link.expiresAt } }, [
      `${describe(user)}: ${said}`,
      `Sign in, once, until ${link.expiresAt}: ${url}`,
    ]);
  };

  withLink('add', 'add a user, and print the link that signs them in once')
    .argument('<name>', 'as the log is to have it')
    .addOption(new Option('--role <role>', 'what they may do').choices(roleNames).makeOptionMandatory())
    .action(async (name: string, options: LinkOptions & { readonly role: string }) => {
      const added = await onGraph((store) => addUser(store, { name, role: toRole(options.role) }, writer));
      printLink(options, added, 'added');
    });
  withLink('link', 'print a further link that signs a user in once')
    .argument('<name>')
    .action(async (name: string, options: LinkOptions) => {
      printLink(options, await onGraph((store) => makeLink(store, name)), 'another link');
    });
  command('list', 'list the users, and how many sessions and tokens each has').action(
    async ({ json }: Options) => {
      const accounts = await onGraph((store) => store.users(new Date().toISOString()));
      print(json, accounts, accounts.length === 0 ? ['There are no users'] : accounts.map(describeAccount));
    },
  );
  command('role', 'give a user another role')
    .argument('<name>')
    .argument('<role>', roleNames.join(', '), readRole)
    .action(async (name: string, role: Role, { json }: Options) => {
      const changed = await onGraph((store) => changeRole(store, name, role, writer));
      print(json, { user: changed }, [describe(changed)]);
    });
  command(
    'revoke',
    'refuse a user from now on: their links, sessions and tokens are gone; their name stays in the log',
  )
    .argument('<name>')
    .action(async (name: string, { json }: Options) => {
      const revoked = await onGraph((store) => revokeUser(store, name, writer));
      print(json, { user: revoked }, [`${describe(revoked)}: revoked`]);
    });
  withLink('restore', 'let a revoked user in again, and print the link that signs them in once')
    .argument('<name>')
    .action(async (name: string, options: LinkOptions) => {
      printLink(options, await onGraph((store) => restoreUser(store, name, writer)), 'restored');
    });
  command('token', 'print a token for a program that works in the name of a user')
    .argument('<name>')
    .option('--days <days>', 'how long it lasts', Number, TOKEN_DAYS.usual)
    .action(async (name: string, { days, json }: Options & { readonly days: number }) => {
      assertDays(days);
      const { user, token } = await onGraph((store) => makeToken(store, name, days));
      print(json, { user, token: token.secret, expiresAt: token.expiresAt }, [
        `${describe(user)}: a token, shown this once, until ${token.expiresAt}`,
        token.secret,
      ]);
    });
}

function readRole(word: string): Role {
  if (roleNames.includes(word)) return toRole(word);
  throw new InvalidArgumentError(`Allowed choices are ${roleNames.join(', ')}.`);
}

function readAddress(text: string): string {
  if (/^https?:\/\/[^\s/?#@]+\/?$/u.test(text)) return text.replace(/\/$/u, '');
  throw new InvalidArgumentError('Give it as https://entente.example.org, without a path.');
}

function assertDays(days: number): void {
  if (Number.isInteger(days) && days >= 1 && days <= TOKEN_DAYS.most) return;
  throw new UsageError(`--days takes a whole number from 1 to ${TOKEN_DAYS.most}`);
}

const describe = ({ name, role }: User): string => `${printableLine(name)} (${role.toLowerCase()})`;

function describeAccount({ user, links, sessions, tokens }: UserAccount): string {
  if (user.revokedAt !== null) return `${describe(user)}: revoked ${user.revokedAt}`;
  const counts = [
    [sessions, 'session'],
    [tokens, 'token'],
    [links, 'unused link'],
  ] as const;
  const has = counts.map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`).join(', ');
  return `${describe(user)}: since ${user.addedAt.slice(0, 10)}; ${has}`;
}
