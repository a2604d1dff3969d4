import type { proposeClaims } from './proposeClaims.js';

/** What proposes claims; its tagger and model take most of a second to load, so that only who asks for it waits. */
export async function loadProposer(): Promise<typeof proposeClaims> {
  return (await import('./proposeClaims.js')).proposeClaims;
}
