import { openPledge } from '../force/chase.ts';
import { readinessOf } from '../force/readiness.ts';
import {
  contributorsOf,
  FUNNEL_STAGES,
  funnelOf,
  gaps,
  isStanding,
  seemsTwice,
} from '../force/requirement.ts';
import { batchReport, gateShown } from './batch-report.ts';
import { seatsTaken } from './chain-lifts.ts';
import { parentOn } from './chain-pledges.ts';
import type { Chain, TrainingClass } from './chain-state.ts';
import { wordsOf } from './heads.ts';
import { daysBetween } from './span.ts';
import { availableOn, tourEnds } from './tour.ts';
import { weeksInForce } from './training.ts';
import { classDisagreement } from './what-moves.ts';

/** A row of a list: what a table shows, what a sheet holds and what the wire carries. */
export type ListRow = { readonly [column: string]: string | number | boolean | null };

export type ListName = keyof typeof LISTS;

/** One list a noun, as the chain stands on a day. Counts are in words, with their range. */
export const LISTS = {
  requirement: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    gaps(chain, on).map((gap) => ({
      capability: gap.capability,
      status: gap.status,
      on: gap.on,
      required: wordsOf(gap.required),
      offered: wordsOf(gap.offered),
      ready: wordsOf(gap.ready),
      inTheatre: wordsOf(gap.inTheatre),
      missing: wordsOf(gap.missing),
      missingIfAllCame: wordsOf(gap.missingIfAllCame),
    })),

  funnel: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    contributorsOf(chain).map((contributor) => {
      const funnel = funnelOf(chain, contributor, on);
      const stages = FUNNEL_STAGES.map((stage) => [stage, wordsOf(funnel[stage])] as const);
      return { contributor, ...Object.fromEntries(stages) };
    }),

  pledge: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    [...chain.pledges.values()].map((pledge) => ({
      pledge: pledge.id,
      contributor: pledge.contributor,
      capability: pledge.capability,
      count: pledge.count?.asStated ?? null,
      open: openPledge(chain, pledge),
      level: pledge.level,
      channel: pledge.channel,
      conditions: pledge.conditions.join('; ') || null,
      caveats: pledge.caveats.join('; ') || null,
      lastWord: pledge.words.at(-1)?.on.edtf ?? null,
      words: pledge.words.at(-1)?.words ?? null,
      lapses: pledge.lapses?.edtf ?? null,
      withdrawn: pledge.withdrawn?.on.edtf ?? null,
      stands: isStanding(pledge, on),
      seemsTwice: seemsTwice(chain, pledge, on),
      source: pledge.words.at(-1)?.source ?? null,
    })),

  money: (chain: Chain): ListRow[] =>
    chain.money.map(({ money, giver, state, amount, currency, on, purpose, source }) => ({
      money,
      giver,
      state,
      amount,
      currency,
      on: on.edtf,
      purpose,
      source,
    })),

  unit: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    [...chain.units.values()].map((unit) => ({
      unit: unit.id,
      name: unit.name,
      contributor: unit.contributor,
      parent: parentOn(unit, on),
      kind: unit.kind,
      ended: unit.ended?.edtf ?? null,
      gives: gives(chain, unit.id),
    })),

  class: (chain: Chain): ListRow[] =>
    [...chain.classes.values()].map((taught) => ({
      class: taught.id,
      contributor: taught.contributor,
      criteria: taught.criteria.map((id) => chain.criteria.get(id)?.title ?? id).join('; ') || null,
      ...courseCells(taught),
      ...headCells(taught),
      disagreement: classDisagreement(taught),
    })),

  readiness: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    [...chain.assessments].flatMap(([of, assessments]) => {
      const { areas, worst } = readinessOf(assessments, chain.overrides.get(of) ?? [], on);
      return areas.map((area) => ({
        of,
        area: area.area,
        percent: area.percent,
        measured: area.measured,
        band: area.band,
        overriddenBy: area.override?.by ?? null,
        because: area.override?.reason ?? null,
        assessor: area.assessor,
        findings: area.findings,
        assessedOn: area.assessedOn,
        ageDays: area.ageDays,
        leads: area === worst,
      }));
    }),

  visit: (chain: Chain): ListRow[] =>
    chain.visits.map(({ visit, contributor, on, team, findings, briefed }) => ({
      visit,
      contributor,
      on: on.edtf,
      team,
      findings,
      briefed,
    })),

  gate: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    [...chain.gates.values()].map((gate) => ({
      ...gateShown(gate, on),
      contributor: gate.contributor,
      batch: gate.batch,
    })),

  batch: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    [...chain.batches.values()].map((batch) => {
      const report = batchReport(chain, batch, on);
      return {
        batch: report.id,
        contributor: report.contributor,
        label: report.label,
        count: report.asStated,
        class: report.class,
        departed: report.stages.find(({ stage }) => stage === 'departed')?.asStated ?? null,
        arrived: report.stages.find(({ stage }) => stage === 'arrived')?.asStated ?? null,
        remainder: report.remainder?.asStated ?? null,
        state: report.remainder?.state ?? 'all departed',
        earliestDeparture: report.earliestDeparture,
        statedDeparture: report.statedDeparture,
        slackDays: report.slackDays,
        slipDays: report.slipDays,
      };
    }),

  lift: (chain: Chain): ListRow[] =>
    [...chain.lifts.values()].map((lift) => ({
      lift: lift.lift,
      day: lift.day?.edtf ?? null,
      from: lift.from,
      to: lift.to,
      via: lift.via?.join('; ') ?? null,
      aircraft: lift.aircraft,
      carrier: lift.carrier,
      seats: lift.seats,
      payload: lift.payload,
      taken: seatsTaken(lift),
      aboard:
        [...lift.aboard].map(([batch, count]) => `${batch} ${wordsOf(count)}`).join('; ') || null,
      booked:
        [...lift.booked]
          .filter(([, count]) => count.high > 0)
          .map(([batch, count]) => `${batch} ${wordsOf(count)}`)
          .join('; ') || null,
      arrivedOn: lift.arrivedOn?.edtf ?? null,
    })),

  rotation: (chain: Chain): ListRow[] => [
    ...[...chain.rotations.values()].map((swap) => ({
      rotation: swap.rotation,
      kind: 'planned',
      contributor: swap.contributor,
      batch: swap.batch,
      count: swap.out.asStated,
      in: swap.in.edtf,
      home: swap.home.edtf,
      floor: swap.floor,
      reason: null,
    })),
    ...chain.returns.map((made) => ({
      rotation: made.rotation ?? made.return,
      kind: 'returned',
      contributor: made.contributor,
      batch: null,
      count: made.count.asStated,
      in: null,
      home: made.on.edtf,
      floor: null,
      reason: made.reason,
    })),
    ...chain.leaves.map((leave) => ({
      rotation: leave.leave,
      kind: 'on leave',
      contributor: leave.contributor,
      batch: null,
      count: leave.count.asStated,
      in: leave.until.edtf,
      home: leave.on.edtf,
      floor: null,
      reason: null,
    })),
  ],

  tour: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    tourEnds(chain).map(({ batch, contributor, count, landedOn, endsOn, rule }) => ({
      batch,
      contributor,
      count: wordsOf(count),
      landedOn: landedOn.edtf,
      endsOn: endsOn.toString(),
      daysLeft: daysBetween(on, endsOn),
      rule,
    })),

  present: (chain: Chain, on: Temporal.PlainDate): ListRow[] =>
    contributorsOf(chain).map((contributor) => {
      const { inTheatre, onLeave, available } = availableOn(chain, contributor, on);
      return {
        contributor,
        inTheatre: wordsOf(inTheatre),
        onLeave: wordsOf(onLeave),
        available: wordsOf(available),
      };
    }),

  casualty: (chain: Chain): ListRow[] =>
    [...chain.casualties.values()].map((casualty) => ({
      casualty: casualty.id,
      contributor: casualty.contributor,
      count: casualty.count.asStated,
      status: casualty.history.at(-1)?.status ?? null,
      since: casualty.history.at(-1)?.on.edtf ?? null,
      history: casualty.history.map(({ status, on }) => `${status} ${on.edtf}`).join(', then '),
      kin: casualty.kin,
      // Names stay closed until the family knows; counts are never held back.
      mayBeNamed: casualty.kin === 'informed',
    })),
};

function courseCells({ course, venue, shortened }: TrainingClass): ListRow {
  return {
    course: course?.name ?? null,
    venue: venue?.name ?? null,
    capacity: venue?.capacity ?? null,
    weeksPlanned: course?.weeks ?? null,
    weeksGiven: weeksInForce({ course, shortened }),
    cutBecause: shortened?.reason ?? null,
    cutApprovedBy: shortened?.approver ?? null,
    dropped: shortened?.dropped?.join('; ') ?? null,
  };
}

function headCells({ selected, started, losses, attendance, graduated }: TrainingClass): ListRow {
  return {
    selected: selected?.count.asStated ?? null,
    started: started === null ? null : wordsOf(started.count),
    startedOn: started?.on.edtf ?? null,
    lost: losses.map(({ count }) => count.asStated).join(' + ') || null,
    attended:
      attendance.map(({ module, count }) => `${module} ${count.asStated}`).join('; ') || null,
    graduated: graduated?.count.asStated ?? null,
    graduatedOn: graduated?.on.edtf ?? null,
    presider: graduated?.presider ?? null,
  };
}

/** What a unit gives to which batch: "200 to ke-november". */
function gives(chain: Chain, unit: string): string | null {
  const shares = [...chain.batches.values()].flatMap((batch) => [
    ...batch.units
      .filter((share) => share.unit === unit)
      .map(({ count }) => `${count.asStated} to ${batch.id}`),
    ...batch.whole.filter((whole) => whole === unit).map(() => `whole to ${batch.id}`),
  ]);
  return shares.join('; ') || null;
}
