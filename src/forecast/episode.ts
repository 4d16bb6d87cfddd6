/**
 * One authorisation of a past mission and what followed: the raw material of a reference class.
 *
 * `shares[k]` is the strength in theatre at the end of the k-th month after the month of the mandate,
 * as a share of the strength authorised; `null` where nothing was reported, which is not zero.
 */
export type Episode = {
  readonly id: string;
  readonly mission: string;
  /** Names under which the mission appears in the histories. */
  readonly labels: readonly string[];
  /** ISO 3166-1 alpha-3 of the host; `null` when the histories do not name one. */
  readonly host: string | null;
  readonly start: 'greenfield' | 'rehat' | 'successor' | 'expansion';
  readonly mandatedOn: string;
  /** Authorised persons in uniform. */
  readonly authorised: number;
  /** The ceiling is the later peak: the outcome is inside it, so it may teach and not be scored. */
  readonly ceilingIsPeak: boolean;
  readonly note: string;
  readonly shares: readonly (number | null)[];
};

/** Where a mission stands: whole months since its mandate, and the share of its ceiling in theatre. */
export type Standing = { readonly months: number; readonly share: number };

/**
 * The share at the end of a month, with "nobody reported yet" read as nobody there: the UN returns
 * begin with the first arrivals. A gap after the first report stays unknown.
 */
export function shareAt({ shares }: Episode, months: number): number | null {
  const share = shares[months] ?? null;
  if (share !== null) return share;
  const first = shares.findIndex((reported) => reported !== null);
  return first > months ? 0 : null;
}

/**
 * Whether two episodes tell partly the same story: the same mission, the same host country, or one
 * that took over from the other. Such a relative may not teach a forecast that is tested on the other.
 */
export function areRelated(a: Episode, b: Episode): boolean {
  if (a.labels.some((label) => b.labels.includes(label))) return true;
  if (a.host !== null && a.host === b.host) return true;
  return namesOneOf(a.note, b.labels) || namesOneOf(b.note, a.labels);
}

function namesOneOf(note: string, labels: readonly string[]): boolean {
  const words = note.split(/[^A-Za-z0-9-]+/);
  return labels.some((label) => words.includes(label));
}
