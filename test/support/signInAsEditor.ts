import { addUser } from '@entente/application';
import { Role } from '@entente/model';
import type { Page } from 'playwright-core';
import type { StartedExplorer } from './startExplorer.js';

/** Signs a page in as a new editor by a link that works once; resolves with the name, under which the log has what is written. */
export const signInAsEditor = (page: Page, explorer: StartedExplorer): Promise<string> =>
  signInAs(Role.EDITOR, page, explorer);

/** The same as an admin. */
export const signInAsAdmin = (page: Page, explorer: StartedExplorer): Promise<string> =>
  signInAs(Role.ADMIN, page, explorer);

async function signInAs(role: Role, page: Page, { server }: StartedExplorer): Promise<string> {
  const { store, corner } = server;
  const name = `${role === Role.ADMIN ? 'Admin' : 'Editor'} ${corner.mark} ${Math.random().toString(36).slice(2, 8)}`;
  const { link } = await addUser(store, { name, role }, corner.writer);
  await page.goto(new URL(`/sign-in/${link.secret}`, page.url()).href);
  return name;
}
