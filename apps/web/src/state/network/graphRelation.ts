import type { Evidence, Tone } from '@entente/model';

/** A relation as the network shows it. */
export interface GraphRelation {
  readonly id: string;
  readonly type: string;
  /** The verb from → to: "supplies arms to". */
  readonly label: string;
  readonly tone: Tone;
  readonly directed: boolean;
  /** Actor ids. */
  readonly from: string;
  readonly to: string;
  readonly evidence: Evidence;
  /** In how many documents that stands, and of how many publishers, as the API counts them. */
  readonly documents: number;
  readonly publishers: number;
  /** EDTF, as the API gives it. */
  readonly occurred: string | null;
}
