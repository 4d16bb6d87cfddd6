import type { StripBatch } from '../../charts/strip-data.ts';

/**
 * The strip from what is recorded, with what only statements show: reports of another size for the
 * same landing, and days of a course that no calendar satisfies.
 */
export function mergedStrip(
  recorded: readonly StripBatch[] | null,
  stated: readonly StripBatch[],
): readonly StripBatch[] {
  if (recorded === null) return stated;
  return recorded.map((batch) => ({
    ...batch,
    lines: [...batch.lines, ...dissentOf(batch, recorded, stated)],
    conflict: batch.slip === null ? conflictOf(batch, stated) : null,
  }));
}

/** Reports of another size, where the landing's day tells which batch they speak of. */
function dissentOf(
  batch: StripBatch,
  recorded: readonly StripBatch[],
  stated: readonly StripBatch[],
) {
  const day = batch.arrived?.day;
  if (day === undefined || recorded.filter(({ arrived }) => arrived?.day === day).length > 1)
    return [];
  return stated
    .filter(({ arrived }) => arrived?.day === day)
    .flatMap(({ lines }) => lines.filter(({ isBad }) => isBad));
}

/** Days of training that cannot all hold, over the bar that ends on the day they are told to end. */
function conflictOf(batch: StripBatch, stated: readonly StripBatch[]) {
  const ends = new Set(
    batch.bars.flatMap(({ kind, until }) => (kind === 'training' ? [until] : [])),
  );
  return (
    stated.find(({ conflict }) => conflict !== null && ends.has(conflict.until))?.conflict ?? null
  );
}
