import type { Evidence } from '@entente/model';
import { countOrigins } from '../claims/countOrigins';
import type { HeardClaim } from '../claims/heardClaim';
import { counted } from './counted';
import { evidenceNames } from './evidenceNames';

/**
 * What the claims on a relation add up to, in a sentence: `Contested: 1 source reports it, 1 denies it`. Sources that repeat one speaker
 * count as one, as they do in `evidence` and `independentOrigins`; where several are heard through one document, that is said.
 */
export function evidenceSentence(evidence: Evidence, claims: readonly HeardClaim[]): string {
  const reporting = claims.filter(({ stance }) => stance === 'ASSERTED' || stance === 'REPORTED');
  const reports = countOrigins(reporting);
  const alleges = countOrigins(claims.filter(({ stance }) => stance === 'ALLEGED'));
  const denies = countOrigins(claims.filter(({ stance }) => stance === 'DENIED'));
  return `${evidenceNames[evidence]}: ${rest()}.`;

  function rest(): string {
    switch (evidence) {
      case 'CORROBORATED':
        return `${counted(reports, 'independent source')} report it${heardThrough(reporting)}, none denies it`;
      case 'SINGLE_SOURCE':
        return reporting.length > 1
          ? `${reporting.length} claims go back to 1 source, none denies it`
          : '1 source reports it, none denies it';
      case 'ALLEGED':
        return `${sources(alleges, 'alleges', 'allege')} it, none reports or denies it`;
      case 'CONTESTED':
        return listed([
          [reports, 'reports', 'report'],
          [alleges, 'alleges', 'allege'],
          [denies, 'denies', 'deny'],
        ]);
      case 'DENIED':
        return `${sources(denies, 'denies', 'deny')} it, none reports it`;
    }
  }
}

function heardThrough(claims: readonly HeardClaim[]): string {
  const documents = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source.id)));
  return documents.size === 1 ? ', all of them in 1 document' : '';
}

function sources(count: number, one: string, many: string): string {
  return `${counted(count, 'source')} ${count === 1 ? one : many}`;
}

function listed(parts: readonly (readonly [number, string, string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many], at) =>
      at === 0 ? `${sources(count, one, many)} it` : `${count} ${count === 1 ? one : many} it`,
    )
    .join(', ');
}
