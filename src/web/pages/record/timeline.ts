import type { Static } from 'typebox';
import type { engagementList } from '../../../contract/engagements.ts';
import type { OfficeHolding } from '../../../contract/offices.ts';
import type { StatementAnswer } from '../../../contract/statements.ts';
import type { Day } from '../../day.ts';
import { edtfDays } from '../../edtf-days.ts';
import { sentenceCase } from '../../measures.ts';

type Engagement = Static<typeof engagementList.schema>['engagements'][number];

export const EVENT_KINDS = ['engagement', 'office', 'decision', 'milestone', 'word'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One line of the record: what happened or was said, when, and the statements that tell it. */
export type RecordEvent = {
  readonly id: string;
  readonly kind: EventKind;
  /** Where it stands in the order; the first day it may have been. */
  readonly day: Day;
  readonly when: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly quote: string | null;
  readonly statementIds: readonly string[];
};

type Told = {
  readonly engagements: readonly Engagement[];
  readonly offices: readonly OfficeHolding[];
  readonly statements: readonly StatementAnswer[];
  readonly on: Day;
};

/** Everything of the record up to the day, the latest first. */
export function timelineOf({ engagements, offices, statements, on }: Told): RecordEvent[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const met = engagements.map((one) => metEvent(one, byId));
  const told = new Set(engagements.flatMap(({ statementIds }) => statementIds));
  const events = [
    ...met,
    ...offices.flatMap(officeEvents),
    ...statements.filter(({ id }) => !told.has(id)).map(saidEvent),
  ];
  return events
    .filter(({ day }) => day !== '' && day <= on)
    .sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

function metEvent(one: Engagement, byId: ReadonlyMap<string, StatementAnswer>): RecordEvent {
  const { first, last } = edtfDays(one.day);
  const led = one.leads.length > 0 ? [`led by ${one.leads.join(' and ')}`] : [];
  const quotes = one.statementIds.flatMap((id) => byId.get(id)?.passage?.words ?? []);
  return {
    id: `engagement ${one.id}`,
    kind: 'engagement',
    day: first ?? last ?? '',
    when: one.day,
    title: `${sentenceCase(one.type.replaceAll('-', ' '))}: ${one.participants.join(', ')}`,
    details: [
      ...led,
      ...(one.venue === null ? [] : [`at ${one.venue}`]),
      ...(one.topics.length === 0 ? [] : [`about ${one.topics.join(', ')}`]),
      ...(one.outcome === null ? [] : [one.outcome]),
    ],
    quote: quotes[0] ?? null,
    statementIds: one.statementIds,
  };
}

const STANDINGS: { readonly [standing: string]: string } = {
  acting: 'acting ',
  elect: 'elect, ',
  nominee: 'nominated as ',
};

/** A holding begins and, where it is stated, ends; a day "on or before" is no change that was seen. */
function officeEvents(holding: OfficeHolding): RecordEvent[] {
  const { id, holder, office, organisation, standing, since, until, statementIds, note } = holding;
  const post = `${STANDINGS[standing] ?? ''}${office}, ${organisation}`;
  const event = (turn: 'since' | 'until', edtf: string, title: string): RecordEvent => ({
    id: `office ${id} ${turn}`,
    kind: 'office',
    day: edtfDays(edtf).first ?? '',
    when: edtf,
    title,
    details: note === null ? [] : [note],
    quote: null,
    statementIds,
  });
  return [
    ...(since === null ? [] : [event('since', since, `${holder} takes office: ${post}`)]),
    ...(until === null || until === '..'
      ? []
      : [event('until', until, `${holder} leaves office: ${post}`)]),
  ];
}

const KINDS: { readonly [kind: string]: EventKind } = {
  mandate: 'decision',
  milestone: 'milestone',
  engagement: 'engagement',
  office: 'office',
};

function saidEvent(statement: StatementAnswer): RecordEvent {
  const { id, kind, subjectLabel, counterparty, validTime, validEarliest, validLatest, statedOn } =
    statement;
  const words = statement.asStated || statement.note || statement.passage?.words || '';
  return {
    id,
    kind: KINDS[kind] ?? 'word',
    day: validEarliest ?? validLatest ?? statedOn ?? '',
    when: validTime ?? statedOn ?? '',
    title: [subjectLabel, counterparty].filter(Boolean).join(', '),
    details: words === '' ? [] : [words],
    quote: statement.passage?.words ?? null,
    statementIds: [id],
  };
}
