import type { GraphActor } from '../../state/network/graphActor';
import { kindSign } from '../../theme/kindSign';
import { palette } from '../../theme/palette';
import type { Scheme } from '../../theme/scheme';
import { signCode } from './signCode';

/** What stands inside an actor's shape, as an image: a state's code, of a group how many belong to it, else the sign of its kind. */
export function signImage(actor: GraphActor, scheme: Scheme): string {
  const { kind } = actor;
  const { icon } = palette[scheme].kinds[kind];
  const code = signCode(actor);
  const drawing =
    code === null
      ? `<path transform="translate(${kind === 'ARMED_GROUP' ? '14 20' : '10 10'}) scale(${kind === 'ARMED_GROUP' ? '.84' : '1.17'})" fill="${icon}" fill-rule="evenodd" d="${kindSign[kind]}"/>`
      : `<text x="24" y="29.5" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${code.length > 2 ? 15 : 18}" fill="${icon}">${code}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 48 48">${drawing}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
