import type { Quantity } from './quantity.ts';

export const MODALITIES = ['reported', 'planned', 'promised', 'denied', 'projected'] as const;
export type Modality = (typeof MODALITIES)[number];

/** What the stated time is of the thing stated. */
export const ROLES = ['occurred', 'planned', 'as-of', 'start', 'end'] as const;
export type Role = (typeof ROLES)[number];

/** What a row tells of; also the name under which its time line groups it. */
export const KINDS = [
  'pledge',
  'strength',
  'movement',
  'training',
  'selection',
  'requirement',
  'milestone',
  'mandate',
  'engagement',
  'office',
  'commitment',
  'readiness',
  'funding',
  'casualty',
] as const;

/**
 * A date as stated with the days it may mean, as ISO text. `null` bounds are open; `edtf` is `null`
 * when the source gave no time.
 */
export type StatedTime = {
  readonly edtf: string | null;
  readonly begin: string | null;
  readonly end: string | null;
};

/** Where in its document a statement stands: UTF-16 code units, and the words themselves. */
export type Passage = {
  readonly start: number | null;
  readonly length: number | null;
  readonly words: string;
};

/** The office that a statement tells of. */
export type OfficeTold = {
  readonly person: string;
  readonly title: string;
  readonly organisation: string;
  readonly standing: 'holder' | 'acting' | 'elect' | 'nominee';
};

/**
 * What a source said of one measure of one subject: the figure and the time as stated, who said it
 * to whom and how. Never edited. Of its three times, this holds the valid and the said one; when it
 * was recorded, and by whom, is added where it is written down.
 */
export type Statement = {
  readonly id: string;
  readonly documentId: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly subjectStated: string;
  readonly counterparty: string | null;
  readonly measure: string;
  readonly quantity: Quantity;
  readonly sourceWord: string | null;
  readonly valid: StatedTime & { readonly role: Role };
  /** `inferred`: the source gives no day of publication, so the day was taken by rule. */
  readonly said: StatedTime & { readonly inferred: boolean };
  readonly modality: Modality;
  /** From the paper to the service to the person. */
  readonly speakers: readonly string[];
  readonly addressee: string | null;
  readonly channel: string;
  readonly isVerbatim: boolean;
  readonly grade: string;
  readonly scope: string | null;
  readonly partOf: string | null;
  readonly sameEventAs: string | null;
  readonly era: string | null;
  readonly supersedes: string | null;
  readonly because: string | null;
  readonly note: string | null;
  readonly origin: 'document' | 'heard' | 'operational';
  /** For operational statements: the rule they were derived by and the rows they were derived from. */
  readonly rule: string | null;
  readonly inputs: readonly string[];
  readonly office: OfficeTold | null;
  readonly passage: Passage | null;
};
