import type { PeopleQuestion } from './people-table.ts';

/** A line of the grid as the page draws it. */
export type PeopleLine = {
  readonly id: string;
  readonly cells: Readonly<Record<string, string | null>>;
};

export type PeopleWindow = { readonly from: number; readonly until: number };

export type Choice = { readonly word: string; readonly count: number };

/** What the page asks of the worker that holds the roll. `ask` comes back with the answer. */
export type PeopleAsk =
  | { readonly kind: 'load'; readonly ask: number; readonly address: string }
  | {
      readonly kind: 'view';
      readonly ask: number;
      readonly question: PeopleQuestion;
      readonly window: PeopleWindow;
    }
  | { readonly kind: 'lines'; readonly ask: number; readonly window: PeopleWindow }
  | {
      readonly kind: 'choices';
      readonly ask: number;
      readonly column: string;
      readonly question: PeopleQuestion;
    };

export type PeopleAnswer =
  | { readonly kind: 'loaded'; readonly ask: number; readonly size: number }
  | {
      readonly kind: 'failed';
      readonly ask: number;
      readonly status: number;
      readonly body: unknown;
    }
  | {
      readonly kind: 'lines';
      readonly ask: number;
      /** How many rows the question leaves. */
      readonly total: number;
      readonly from: number;
      readonly lines: readonly PeopleLine[];
    }
  | { readonly kind: 'choices'; readonly ask: number; readonly choices: readonly Choice[] };
