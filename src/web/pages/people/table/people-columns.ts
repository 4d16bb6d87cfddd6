import { OFFICER_STAGES } from '../../../../domain/force/officer.ts';

/** How a column is read: words that many people share, lists of them, days, or a text of one's own. */
export type ColumnKind = 'text' | 'words' | 'list' | 'day';

/** One column of the grid, under the name that the API has for it. */
export type PeopleColumn = {
  readonly name: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly widthPx: number;
  /** Whether it stands there before the reader chooses. */
  readonly isFirstChoice: boolean;
  /** The order of the words where the alphabet is not theirs. */
  readonly order?: readonly string[];
};

const OUTCOMES = ['eligible', 'undetermined', 'ineligible'];

/** The roll as a police headquarters reads it: who, where, since when, and whether they can go. */
export const PEOPLE_COLUMNS: readonly PeopleColumn[] = [
  column('serviceNumber', 'Service no.', 'text', 120, true),
  column('name', 'Name', 'text', 176, true),
  column('outcome', 'Can go', 'words', 112, true, OUTCOMES),
  column('reasons', 'Because', 'list', 208, true),
  column('rank', 'Rank', 'words', 128, true),
  column('service', 'Service', 'words', 80, true),
  column('unit', 'Unit', 'words', 120, true),
  column('sex', 'Sex', 'words', 56, true),
  column('enlistedOn', 'Joined', 'day', 104, true),
  column('languages', 'Languages', 'list', 144, true),
  column('stage', 'Stage', 'words', 120, true, OFFICER_STAGES),
  column('medicalUntil', 'Medical until', 'day', 112, true),
  column('vetting', 'Vetting', 'words', 88, true),
  column('passportUntil', 'Passport until', 'day', 112, true),
  column('conduct', 'Conduct', 'words', 88, false),
  column('bornOn', 'Born', 'day', 104, false),
  column('passedOutOn', 'Passed out', 'day', 104, false),
  column('drivingSince', 'Driving since', 'day', 112, false),
  column('firearmsOn', 'Firearms test', 'day', 112, false),
  column('lastTourEndedOn', 'Last tour ended', 'day', 120, false),
  column('skills', 'Skills', 'list', 144, false),
];

export const FIRST_CHOICE: readonly string[] = PEOPLE_COLUMNS.filter(
  ({ isFirstChoice }) => isFirstChoice,
).map(({ name }) => name);

export function columnCalled(name: string): PeopleColumn | undefined {
  return PEOPLE_COLUMNS.find((one) => one.name === name);
}

function column(
  name: string,
  heading: string,
  kind: ColumnKind,
  widthPx: number,
  isFirstChoice: boolean,
  order?: readonly string[],
): PeopleColumn {
  return { name, heading, kind, widthPx, isFirstChoice, ...(order ? { order } : {}) };
}
