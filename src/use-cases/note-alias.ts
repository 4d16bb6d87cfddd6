import { textFrom } from '../domain/force/roll-cell.ts';
import { Problem } from '../domain/problem.ts';
import { ALIAS_KINDS, type Alias, aliasesOf, insertAlias } from '../store/records/officer-life.ts';
import { rollCountry } from './roll-country.ts';
import { auditOfficer, rollOfficer } from './roll-officer.ts';
import { inMission, type Work } from './work.ts';

/**
 * Notes another form of a person's name; searching finds them by it. Imports leave it alone.
 *
 * @throws {Problem} `not-found`, `roll-option-unreadable`
 */
export async function noteAlias(
  work: Work,
  missionId: string,
  {
    officer,
    form,
    kind,
  }: { readonly officer: string; readonly form: string; readonly kind: string },
): Promise<readonly Alias[]> {
  const country = rollCountry(work);
  const words = textFrom(form);
  const known = ALIAS_KINDS.find((one) => one === kind);
  if (words === null || known === undefined) {
    const [option, value, takes] =
      words === null ? ['form', form, 'a name'] : ['kind', kind, ALIAS_KINDS.join(', ')];
    throw new Problem('roll-option-unreadable', { option, value, takes });
  }
  return inMission(work, missionId, async (db) => {
    const found = await rollOfficer(db, missionId, officer);
    const key = { missionId, country, officerId: found.id };
    const stamp = { at: work.now().toString(), by: work.actor.id };
    await insertAlias(db, key, work.newId(), { form: words, kind: known }, stamp);
    await auditOfficer(db, work, 'alias-noted', missionId, found);
    return aliasesOf(db, key);
  });
}
