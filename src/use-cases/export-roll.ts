import { toldInChain } from '../domain/deployment/told-count.ts';
import { judgesOf, screen } from '../domain/force/eligibility.ts';
import type { Officer } from '../domain/force/officer.ts';
import { OWN_HEADING } from '../domain/force/roll-columns.ts';
import { type ExportCell, exportColumns, exportRow } from '../domain/force/roll-export.ts';
import { insertAuditEvent } from '../store/records/audit.ts';
import { waiversByOfficer } from '../store/views/officer-history.ts';
import { rollInOrder, sendersColumns } from '../store/views/officers.ts';
import { standingRuleSet } from '../store/views/rule-sets.ts';
import { rollCountry } from './roll-country.ts';
import { opened, sealToRead } from './seal-of.ts';
import { inMission, type Work } from './work.ts';

/** Which part of the roll goes out, and whether with what screening came to. */
export type ExportWish = {
  /** Those alone who are chosen for it; `null` for everybody. */
  readonly batch: string | null;
  /** Adds who can go and why not, in columns that reading passes over. */
  readonly isScreened: boolean;
};

const WHOLE: ExportWish = { batch: null, isScreened: false };
const SCREENED_HEADING = [`${OWN_HEADING}can go`, `${OWN_HEADING}why not`];

type Db = Parameters<typeof sendersColumns>[0];

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
  { batch, isScreened }: ExportWish = WHOLE,
): Promise<{ readonly rows: number }> {
  const country = rollCountry(work);
  return inMission(work, missionId, async (db) => {
    const seal = sealToRead(work, country);
    const columns = exportColumns(await sendersColumns(db, missionId));
    const verdictOf = isScreened ? await verdicts(db, work, missionId, country) : null;
    let rows = 0;
    await write(
      (async function* () {
        yield [...columns.map(({ heading }) => heading), ...(verdictOf ? SCREENED_HEADING : [])];
        for await (const { id, officer, extra } of rollInOrder(db, missionId, batch)) {
          rows += 1;
          const cells = exportRow(columns, opened(seal, { missionId, country }, officer), extra);
          yield verdictOf ? [...cells, ...verdictOf(id, officer)] : cells;
        }
      })(),
    );
    await insertAuditEvent(db, {
      at: work.now(),
      actor: work.actor.id,
      action: 'roll-exported',
      mission: missionId,
      target: batch === null ? country : `${country} ${batch}`,
      facts: { rows: toldInChain(rows) },
    });
    return { rows };
  });
}

/** What the standing rules come to for one officer today: a word, and the reasons against. */
async function verdicts(db: Db, work: Work, missionId: string, country: string) {
  const today = work.now().toZonedDateTimeISO('UTC').toPlainDate();
  const judges = judgesOf(await standingRuleSet(db, missionId, country), today);
  const waived = await waiversByOfficer(db, missionId, today.toString());
  return (id: string, officer: Officer): readonly ExportCell[] => {
    const { outcome, findings } = screen(officer, judges, waived.get(id));
    const against = findings.filter(({ met, isWaived }) => met !== true && !isWaived);
    return [outcome, against.map(({ reason }) => reason).join(' ') || null];
  };
}
