import { foregroundTypes } from './followedTypes';
import type { PathQuestion } from './pathQuestion';

/** What is asked before anything is chosen: chains of up to four steps, the strongest first. */
export const noPathQuestion: PathQuestion = {
  from: null,
  to: null,
  minEvidence: null,
  minPublishers: null,
  knownAt: null,
  asOf: null,
  maxLength: 4,
  rank: 'STRONGEST',
  directed: false,
  types: foregroundTypes,
  avoided: [],
};
