import { CASUALTY_STATES } from '../../../../domain/deployment/casualty.ts';
import { REPATRIATIONS } from '../../../../domain/deployment/homecoming.ts';

/** A field of an act: a line of text, a day, or one of a few words. */
export type LifeField = {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'day' | readonly string[];
  readonly isOptional?: boolean;
};

/** Something that can be recorded of one person. */
export type LifeAct = {
  /** The last part of its address. */
  readonly path: string;
  readonly label: string;
  readonly who: 'readers' | 'chooses' | 'tells';
  readonly hint: string;
  readonly fields: readonly LifeField[];
};

const ON: LifeField = { name: 'on', label: 'On', kind: 'day' };

export const LIFE_ACTS: readonly LifeAct[] = [
  {
    path: 'leaves',
    label: 'Record leave',
    who: 'readers',
    hint: 'Too early or too long is said, and not refused',
    fields: [
      { name: 'since', label: 'From', kind: 'day' },
      { name: 'until', label: 'To', kind: 'day' },
    ],
  },
  {
    path: 'aliases',
    label: 'Note another name',
    who: 'chooses',
    hint: 'Searching finds it; the roll keeps its own',
    fields: [
      { name: 'form', label: 'As written', kind: 'text' },
      { name: 'kind', label: 'It is', kind: ['spelling', 'script', 'former', 'called'] },
    ],
  },
  {
    path: 'casualties',
    label: 'Report harm',
    who: 'tells',
    hint: 'Nobody else sees or counts it before the next of kin have been told',
    fields: [
      { name: 'state', label: 'State', kind: CASUALTY_STATES },
      ON,
      { name: 'note', label: 'What happened', kind: 'text', isOptional: true },
    ],
  },
  {
    path: 'repatriation',
    label: 'Take home',
    who: 'chooses',
    hint: 'The chain is told of one return',
    fields: [
      { name: 'kind', label: 'Why', kind: REPATRIATIONS },
      ON,
      { name: 'reason', label: 'In words', kind: 'text', isOptional: true },
    ],
  },
];
