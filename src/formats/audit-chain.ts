import { createHash } from 'node:crypto';

/** One event of the audit trail, as `muster audit export` writes it: one JSON object a line. */
export type AuditLine = {
  readonly seq: number;
  /** RFC 3339 in UTC with six decimals, as it was hashed. */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly mission: string;
  readonly target: string;
  /** JSON, as the text that was hashed. */
  readonly facts: string;
  /** SHA-256 in hex. */
  readonly hash: string;
};

export type ChainVerdict =
  | { readonly holds: true; readonly events: number; readonly head: string }
  | { readonly holds: false; readonly seq: number; readonly reason: string };

/** What the first event follows. */
export const ROOT = '00'.repeat(32);

/**
 * Recomputes a chain of events from its start: a second implementation, apart from the database's.
 * A change, a gap, an addition or an exchange breaks it. That the end was cut off shows only
 * against a head kept elsewhere.
 *
 * @param head the hash of the last event as it was noted down, when it was
 */
export function verifyChain(lines: readonly AuditLine[], head?: string): ChainVerdict {
  let previous = ROOT;
  for (const [index, line] of lines.entries()) {
    const seq = index + 1;
    if (line.seq !== seq) return { holds: false, seq, reason: `event ${seq} is missing` };
    if (hashOf(previous, line) !== line.hash) {
      return { holds: false, seq, reason: `event ${seq} is not what was recorded` };
    }
    previous = line.hash;
  }
  if (head !== undefined && !lines.some(({ hash }) => hash === head)) {
    const reason = 'the noted head is not in it: the end was cut off, or all was rewritten';
    return { holds: false, seq: lines.length, reason };
  }
  return { holds: true, events: lines.length, head: previous };
}

function hashOf(previous: string, line: AuditLine): string {
  const fields = [
    String(line.seq),
    line.at,
    line.actor,
    line.action,
    line.mission,
    line.target,
    line.facts,
  ];
  const hash = createHash('sha256').update(Buffer.from(previous, 'hex'));
  for (const field of fields) hash.update(`${Buffer.byteLength(field)}:${field},`);
  return hash.digest('hex');
}
