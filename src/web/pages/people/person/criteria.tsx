import { useState } from 'react';
import type { PersonSheetAnswer } from '../../../../contract/roll-people.ts';
import { dayWords } from '../../../day.ts';
import { languageWords } from '../people-words.ts';
import { VerdictName } from '../verdict.tsx';
import { AppealForm } from './appeal-form.tsx';
import { WaiverForm } from './waiver-form.tsx';
import { WaiverLine } from './waiver-line.tsx';

type Criterion = PersonSheetAnswer['criteria'][number];

type Whose = {
  readonly mission: string;
  readonly sheet: PersonSheetAnswer;
  readonly chooses: boolean;
};

/** Each rule that is on: whether it is met, on what evidence, who set it aside, what was said against it. */
export function Criteria({ mission, sheet, chooses }: Whose) {
  if (sheet.criteria.length === 0) return <p className="muted">No rule is on.</p>;
  return (
    <ul className="criteria">
      {sheet.criteria.map((criterion) => (
        <li key={criterion.rule}>
          <OneCriterion mission={mission} sheet={sheet} chooses={chooses} criterion={criterion} />
        </li>
      ))}
    </ul>
  );
}

const METS: Readonly<Record<string, string>> = {
  met: 'eligible',
  'not met': 'ineligible',
  unknown: 'undetermined',
};

function OneCriterion({
  mission,
  sheet,
  chooses,
  criterion: { rule, title, asked, version, evidence, met, isWaived, status },
}: Whose & { readonly criterion: Criterion }) {
  const [form, setForm] = useState<'waiver' | 'appeal' | null>(null);
  const waivers = sheet.waivers.filter((one) => one.rule === rule);
  const isLive = waivers.some(({ state }) => state === 'proposed' || state === 'approved');
  const appeals = sheet.appeals.filter((one) => one.rule === rule);
  const subject = { mission, person: sheet.person.id, rule };
  const done = () => setForm(null);
  return (
    <>
      <VerdictName verdict={METS[met] ?? null} words={isWaived ? 'waived' : met} />
      <div>
        <span className="strong">{title}</span> {asked === 'on' ? '' : asked}
        <p className="sub">
          {evidence === null ? 'the roll does not say' : `on the roll: ${evidenceWords(evidence)}`}{' '}
          · rule {version}
          {status === 'to confirm' && ', to confirm'}
        </p>
        {waivers.map((waiver) => (
          <WaiverLine key={waiver.id} {...subject} waiver={waiver} canDecide={chooses} />
        ))}
        {appeals.map(({ words, recordedAt, recordedBy }) => (
          <p key={recordedAt} className="sub">
            Appeal: “{words}” {recordedBy}, {dayWords(recordedAt.slice(0, 10))}
          </p>
        ))}
        {met !== 'met' && form === null && (
          <p className="criterion-acts">
            {chooses && !isLive && (
              <button type="button" className="plain small" onClick={() => setForm('waiver')}>
                Waive<span className="hush"> {title}</span> for this person
              </button>
            )}
            <button type="button" className="plain small" onClick={() => setForm('appeal')}>
              Note an appeal<span className="hush"> against {title}</span>
            </button>
          </p>
        )}
        {form === 'waiver' && <WaiverForm {...subject} done={done} />}
        {form === 'appeal' && <AppealForm {...subject} done={done} />}
      </div>
    </>
  );
}

/** "Date of enlistment 2020-02-13" as "Date of enlistment 13 Feb 2020", "en-B2" as "English B2". */
function evidenceWords(evidence: string): string {
  return evidence
    .replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dayWords(day))
    .replaceAll(/\b[a-z]{2}-[ABC][12]\b/g, (language) => languageWords(language));
}
