import { toldInChain } from '../domain/deployment/told-count.ts';
import { type ExportCell, exportColumns, exportRow } from '../domain/force/roll-export.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { rollInOrder, sendersColumns } from '../store/views/officers.ts';
import { rollCountry } from './roll-country.ts';
import { opened, sealToRead } from './seal-of.ts';
import { inMission, type Work } from './work.ts';

/**
 * Hands the roll over in the sender's own columns, heading first. Names leave the system here, so it
 * is kept who took them and how many.
 *
 * @param write takes the rows as they are read; it ends before this does
 */
export async function exportRoll(
  work: Work,
  missionId: string,
  write: (rows: AsyncIterable<readonly ExportCell[]>) => Promise<void>,
): Promise<{ readonly rows: number }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const seal = sealToRead(work, country);
    const columns = exportColumns(await sendersColumns(db, missionId));
    let rows = 0;
    await write(
      (async function* () {
        yield columns.map(({ heading }) => heading);
        for await (const { officer, extra } of rollInOrder(db, missionId)) {
          rows += 1;
          yield exportRow(columns, opened(seal, { missionId, country }, officer), extra);
        }
      })(),
    );
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'roll-exported',
      mission: missionId,
      target: country,
      facts: { rows: toldInChain(rows) },
    });
    return { rows };
  });
}
