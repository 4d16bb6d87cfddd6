import type { Officer, OfficerField } from './officer.ts';
import { type RollCell, textFrom } from './roll-cell.ts';
import { dayFrom } from './roll-date.ts';
import { checkFrom, languageCellFrom, listFrom, serviceNumberFrom, sexFrom } from './roll-value.ts';

/** How one field of an officer stands in a roll. */
export type RollField<F extends OfficerField = OfficerField> = {
  /** The heading that the template and an export without a sender's own columns use. */
  readonly heading: string;
  /** Other headings, in small letters without accents, blanks and signs. */
  readonly alsoCalled: readonly string[];
  readonly read: (cell: RollCell) => Officer[F] | null;
};

type RollFields = { readonly [F in OfficerField]: RollField<F> };

/** Every field that Muster reads from a roll, in the order of the template. */
export const ROLL_FIELDS: RollFields = {
  serviceNumber: {
    heading: 'Service No.',
    alsoCalled: [
      'serviceno',
      'servicenumber',
      'svcno',
      'forceno',
      'forcenumber',
      'fno',
      'pfno',
      'pfnumber',
      'personalnumber',
      'personalno',
      'policenumber',
      'policeno',
      'regimentalnumber',
      'matricule',
      'numerodeservice',
    ],
    read: serviceNumberFrom,
  },
  name: {
    heading: 'Name',
    alsoCalled: ['fullname', 'names', 'officername', 'surnameandnames', 'nom', 'jina', 'nombre'],
    read: textFrom,
  },
  otherNames: {
    heading: 'Other names',
    alsoCalled: ['alias', 'aliases', 'alsoknownas', 'formername'],
    read: listFrom,
  },
  rank: { heading: 'Rank', alsoCalled: ['grade', 'cheo'], read: textFrom },
  service: { heading: 'Service', alsoCalled: ['force', 'policeservice'], read: textFrom },
  unit: { heading: 'Unit', alsoCalled: ['formation', 'unite', 'kikosi'], read: textFrom },
  sex: { heading: 'Sex', alsoCalled: ['gender', 'sexe', 'jinsia', 'mf'], read: sexFrom },
  bornOn: {
    heading: 'Date of birth',
    alsoCalled: ['dateofbirth', 'dob', 'born', 'birthdate', 'datedenaissance'],
    read: dayFrom,
  },
  enlistedOn: {
    heading: 'Date of enlistment',
    alsoCalled: [
      'dateofenlistment',
      'enlisted',
      'enlistment',
      'joined',
      'datejoined',
      'dateofjoining',
      'doe',
      'doj',
      'dateofappointment',
    ],
    read: dayFrom,
  },
  passedOutOn: {
    heading: 'Passed out',
    alsoCalled: ['passedouton', 'dateofpassout', 'passoutdate', 'trainingcompleted'],
    read: dayFrom,
  },
  languages: {
    heading: 'Languages',
    alsoCalled: ['language', 'languageskills', 'langues', 'lugha'],
    read: languageCellFrom,
  },
  drivingSince: {
    heading: 'Driving licence since',
    alsoCalled: ['drivinglicence', 'drivinglicense', 'drivinglicensesince', 'licencesince'],
    read: dayFrom,
  },
  firearmsOn: {
    heading: 'Firearms test passed',
    alsoCalled: ['firearms', 'firearmstest', 'rangedate', 'musketry'],
    read: dayFrom,
  },
  medicalUntil: {
    heading: 'Medical until',
    alsoCalled: ['medical', 'medicalvaliduntil', 'fituntil', 'medicalexpiry'],
    read: dayFrom,
  },
  vetting: { heading: 'Vetting', alsoCalled: ['vetted', 'clearance'], read: checkFrom },
  conduct: {
    heading: 'Conduct',
    alsoCalled: ['discipline', 'disciplinary', 'disciplinarycases'],
    read: checkFrom,
  },
  passportUntil: {
    heading: 'Passport until',
    alsoCalled: ['passport', 'passportexpiry', 'passportvaliduntil', 'passportexpires'],
    read: dayFrom,
  },
  lastTourEndedOn: {
    heading: 'Last tour ended',
    alsoCalled: ['lasttour', 'endoflasttour', 'lastmission'],
    read: dayFrom,
  },
  skills: {
    heading: 'Skills',
    alsoCalled: ['skill', 'trade', 'trades', 'courses'],
    read: listFrom,
  },
  nationalId: {
    heading: 'National ID',
    alsoCalled: ['nationalidno', 'idno', 'idnumber', 'nationalidnumber'],
    read: textFrom,
  },
  nextOfKin: { heading: 'Next of kin', alsoCalled: ['nok', 'kin'], read: textFrom },
};

export const OFFICER_FIELDS = Object.keys(ROLL_FIELDS) as readonly OfficerField[];

/** Fields that a row cannot be without. */
export const REQUIRED_FIELDS = ['serviceNumber', 'name'] as const satisfies readonly OfficerField[];
