import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import { closed, line, nullable, nullableText, recordId } from './values.ts';

const count = Type.Integer({ minimum: 0 });
const cell = Type.Unsafe<string | number | boolean | null>({
  type: ['string', 'number', 'boolean', 'null'],
});

/** One column of a sender's sheet: its own heading, and the field it was taken for. */
export const rollColumn = Type.Object({
  heading: Type.String(),
  field: nullable(Type.String({ description: 'Null: kept as the sender’s own column' })),
});

export const rollFinding = Type.Object({
  row: Type.Integer({ minimum: 1, description: 'As Excel numbers it' }),
  column: Type.String({ description: 'The sender’s own heading' }),
  value: Type.String(),
  code: Type.String(),
  message: Type.String(),
  fix: Type.String({ description: 'What to write instead' }),
});

const imported = {
  id: recordId,
  file: Type.String(),
  state: Type.Enum(['reading', 'planned', 'applied', 'undone', 'refused'], {
    description:
      'reading: the file is being judged and nothing is kept yet. planned: waits to be applied. refused: cannot be read as a roll; `problem` says why, and it is forgotten within the hour',
  }),
  rowsRead: Type.Integer({ description: 'Rows judged so far; all of them once it is planned' }),
  rows: Type.Integer({ description: 'Without the heading: added + changed + unchanged + failed' }),
  added: count,
  changed: count,
  unchanged: count,
  failed: count,
  createdAt: Type.String(),
  createdBy: Type.String(),
};

export const rollImport = component('RollImport', Type.Object(imported));
export type RollImportAnswer = Given<Static<typeof rollImport.schema>>;

export const rollImportList = component(
  'RollImportList',
  Type.Object({ imports: Type.Array(rollImport.ref, { description: 'The latest first' }) }),
);

const change = Type.Object({
  field: Type.String(),
  column: Type.String({ description: 'The sender’s own heading' }),
  before: nullableText,
  after: nullableText,
});

/** A row of a plan, whichever tab it stands under. */
export const rollImportRow = Type.Object({
  row: Type.Integer({ minimum: 1 }),
  serviceNumber: nullableText,
  name: nullableText,
  changes: Type.Array(change, { description: 'New: every field given. Changed: old and new' }),
  cells: Type.Array(cell, { description: 'Failed rows: every cell, in the order of `columns`' }),
  findings: Type.Array(rollFinding),
});
export type RollImportRow = Given<Static<typeof rollImportRow>>;

export const rollPlan = component(
  'RollPlan',
  Type.Object({
    ...imported,
    headingRow: Type.Integer({ minimum: 0 }),
    columns: Type.Array(rollColumn, {
      description: 'What each heading was taken for; `PUT roll/columns` takes it otherwise',
    }),
    errors: Type.Array(rollFinding, {
      description: 'The first 500 findings, in the order of the file',
    }),
    warnings: Type.Array(Type.Object({ code: Type.String(), message: Type.String() })),
    sample: Type.Object({
      added: Type.Array(rollImportRow),
      changed: Type.Array(rollImportRow),
    }),
    problem: nullable(
      Type.Object({ code: Type.String(), title: Type.String(), status: Type.Integer() }),
    ),
  }),
);
export type RollPlanAnswer = Given<Static<typeof rollPlan.schema>>;

export const TABS = ['new', 'changed', 'unchanged', 'errors'] as const;

/** Query strings are text: the pattern keeps the number to what a roll can have. */
export const offset = Type.Optional(
  Type.String({ pattern: '^(?:0|[1-9][0-9]{0,6})$', description: 'Rows to pass over; 0 first' }),
);
export const windowLimit = Type.Optional(
  Type.String({
    pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
    description: 'Rows in the answer, 1 to 500; 100 when left out',
  }),
);

export const importRowsQuery = Type.Object(
  { tab: Type.Enum(TABS), offset, limit: windowLimit },
  closed,
);

export const rollImportRows = component(
  'RollImportRows',
  Type.Object({
    tab: Type.Enum(TABS),
    total: count,
    rows: Type.Array(rollImportRow),
  }),
);

const CORRECTIONS_MAX = 5_000;

/** Cells of failed rows, mended in place. An empty value empties the cell. */
export const correctionsBody = Type.Object(
  {
    corrections: Type.Array(
      Type.Object(
        {
          row: Type.Integer({ minimum: 1 }),
          column: line,
          value: Type.String({ maxLength: 32_767 }),
        },
        closed,
      ),
      { maxItems: CORRECTIONS_MAX },
    ),
    replace: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1 }), {
        maxItems: CORRECTIONS_MAX,
        description: 'Rows that may take the place of whoever holds their service number',
      }),
    ),
  },
  closed,
);

/** What headings are taken for, from now on, by this sender. */
export const columnsBody = Type.Object(
  {
    columns: Type.Array(
      Type.Object({ heading: line, field: nullable(Type.String({ maxLength: 40 })) }, closed),
      { minItems: 1, maxItems: 200 },
    ),
  },
  closed,
);

export const rollColumnMemory = component(
  'RollColumns',
  Type.Object({
    columns: Type.Array(rollColumn, { description: 'As remembered for this country' }),
    fields: Type.Array(
      Type.Object({
        field: Type.String(),
        heading: Type.String({ description: 'As the template calls it' }),
        isRequired: Type.Boolean(),
      }),
      { description: 'Every field that a heading can be taken for, in the order of the template' },
    ),
  }),
);

export const exportQuery = Type.Object(
  {
    batch: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 80,
        description: 'Those alone who are chosen for it',
      }),
    ),
    screened: Type.Optional(
      Type.Enum(['true', 'false'], {
        description: 'Adds who can go and why not, in columns that an import passes over',
      }),
    ),
  },
  closed,
);
