import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

/**
 * Who is counted as one client: an IPv4 address, or the /64 network of an IPv6 address, as one household or machine has them. Behind a
 * trusted proxy it is the address that the proxy names.
 */
export const clientOf = ({ ip }: Pick<FastifyRequest, 'ip'>): string => clientAt(ip);

/** The client at an address. */
export function clientAt(address: string): string {
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(plain)?.[1];
  if (mapped !== undefined || !isIPv6(plain)) return mapped ?? plain;
  const [before = '', after = ''] = plain.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === '' ? [] : after.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const network = [...head, ...zeros, ...tail].slice(0, 4).map((part) => parseInt(part, 16).toString(16));
  return `${network.join(':')}::/64`;
}
