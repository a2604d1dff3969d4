import { DomainError } from '@entente/model';
import { MigrationError, Neo4jStartError } from '@entente/store';
import { ConfigError } from './configError.js';
import { SampleError } from './sample/sampleError.js';

/** Why the server did not start, for the person who started it: a sentence where it is something they can mend, else all that is known. */
export function explainStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const explained = [ConfigError, DomainError, MigrationError, Neo4jStartError, SampleError];
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const { code, address, port, path, syscall } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  // A file; what concerns the network has no path.
  if (code !== undefined && path !== undefined) return `${path} cannot be used: ${syscall} ends in ${code}`;
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `Something else listens on ${address}:${port} already. Set PORT to another port, or to 0 for a free one`;
    case 'EACCES':
      return `This user may not listen on ${address}:${port}. Set PORT to one from 1024, or to 0 for a free one`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${address ?? ''}; set HOST to one that it has, as 127.0.0.1`;
    default:
      return error.stack ?? error.message;
  }
}
