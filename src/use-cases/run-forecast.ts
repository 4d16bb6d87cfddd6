import type { StandingFigure } from '../domain/ledger/picture-facts.ts';
import { Problem } from '../domain/problem.ts';
import type { Standing } from '../forecast/episode.ts';
import { FAN_WEEKS, type Forecast, forecast, SHARES, type View } from '../forecast/forecast.ts';
import { type LikeMission, likestMissions } from '../forecast/likest-missions.ts';
import { assumptionsOf, networkOf } from '../forecast/question.ts';
import { referenceClasses } from '../forecast/reference-class.ts';
import type { Clocks } from '../store/views/clocks.ts';
import { type ForecastGround, forecastGround } from '../store/views/forecast-ground.ts';
import { shippedEpisodes } from './backtest-forecast.ts';
import { announcedBy, promisesDue } from './forecast-announced.ts';
import type { FanDay, ForecastAnswer, ForecastQuantile } from './forecast-answer.ts';
import { chainGround } from './forecast-gates.ts';
import { readChain } from './read-chain.ts';
import { inMission, type Work } from './work.ts';

export type ForecastAsked = {
  readonly mission: string;
  /** Persons in theatre to be reached. */
  readonly target: number;
  readonly clocks: Clocks;
  /** Days for which the chance is wanted; ISO text, after the day of the forecast. */
  readonly by: readonly string[];
  readonly seed: number;
  /** 100 to 100,000. */
  readonly samples: number;
};

/**
 * When the mission will have the target in theatre, from its own announcements and from what missions
 * like it did. Reads the ledger and the chain and writes nothing.
 *
 * @throws {Problem} `forecast-input-missing` naming what the ledger does not state
 */
export async function runForecast(work: Work, asked: ForecastAsked): Promise<ForecastAnswer> {
  const ground = await inMission(work, asked.mission, (db) =>
    forecastGround(db, asked.mission, asked.clocks),
  );
  const on = Temporal.PlainDate.from(asked.clocks.on);
  const known = Temporal.PlainDate.from(asked.clocks.known);
  const { chain } = await readChain(work, asked.mission, { on, known });
  const { gates, seats } = chainGround(chain, on);
  const given = givenBy(ground, asked);
  const announced = announcedBy(ground, asked.mission, asked.clocks.on, given.strengthNow.persons, {
    gates,
    seats,
  });
  const promises = promisesDue(ground.promises, asked.clocks.on);
  const classes = referenceClasses(shippedEpisodes, given.history);
  const found = forecast(
    {
      target: asked.target,
      authorised: given.ceiling.persons,
      standing: given.standing,
      network: networkOf(announced),
      classes,
      promises,
    },
    asked.samples,
    (view, sample) => work.seeded(streamNumber(asked.seed, view, sample)),
  );
  return answerOf(asked, given, found, {
    alike: likestMissions(given.standing, classes, SHOWN).map((past) => wayOf(past, given, on)),
    promises,
    gates: gates.map(({ id, kind, reason }, index) => ({
      id,
      kind,
      reason,
      holds: announced.gates[index]?.holds ?? [],
    })),
    assumptions: [...given.assumptions, ...assumptionsOf(announced)],
  });
}

/** Single missions behind the bands: enough to see how far they differ, few enough to tell apart. */
const SHOWN = { missions: 12, months: 24 };

function wayOf(
  { shares, weight, ...past }: LikeMission,
  { ceiling }: Given,
  on: Temporal.PlainDate,
) {
  return {
    ...past,
    weight: fourDigits(weight),
    days: shares.map((share, index) => ({
      day: on.add({ months: index + 1 }).toString(),
      persons: Math.round(share * ceiling.persons),
    })),
  };
}

/** Days for which the chance is told when nobody names any: 1, 3, 6, 12 and 24 months on. */
export function usualDays(on: string): string[] {
  return [1, 3, 6, 12, 24].map((months) => Temporal.PlainDate.from(on).add({ months }).toString());
}

type Stated = {
  readonly persons: number;
  readonly asStated: string;
  readonly statementId: string | null;
};

type Given = {
  readonly mandatedOn: string;
  readonly ceiling: Stated;
  readonly strengthNow: Stated;
  readonly standing: Standing;
  readonly history: readonly Standing[];
  readonly assumptions: readonly string[];
};

function givenBy({ mandatedOn, standing, monthEnds }: ForecastGround, asked: ForecastAsked): Given {
  const { mission, clocks, target } = asked;
  if (mandatedOn === null) throw missing(mission, 'the day of its mandate');
  const now = missionFigure(standing, mission, 'in-theatre');
  const stated =
    missionFigure(standing, mission, 'authorised') ?? missionFigure(standing, mission, 'required');
  const ceiling = stated ?? { persons: target, asStated: `${target}`, statementId: null };
  const assumptions: string[] = [];
  if (stated === null) assumptions.push('No ceiling is stated: the target is taken for it.');
  if (now === null)
    assumptions.push('No strength in theatre is stated yet: taken as nobody there.');
  const strengthNow = now ?? { persons: 0, asStated: 'none stated', statementId: null };
  const share = (persons: number) => persons / ceiling.persons;
  return {
    mandatedOn,
    ceiling,
    strengthNow,
    standing: { months: monthsBetween(mandatedOn, clocks.on), share: share(strengthNow.persons) },
    history: monthEnds.map(({ on, standing: then }) => ({
      months: monthsBetween(mandatedOn, on),
      share: share(missionFigure(then, mission, 'in-theatre')?.persons ?? 0),
    })),
    assumptions,
  };
}

function missing(mission: string, what: string): Problem {
  return new Problem('forecast-input-missing', { mission, what });
}

/** A figure of the whole mission, in the middle of its reading; the lower end when it is open. */
function missionFigure(
  figures: readonly StandingFigure[],
  mission: string,
  measure: string,
): Stated | null {
  const found = figures.find(
    (figure) =>
      figure.subject === mission && figure.measure === measure && figure.unit === 'personnel',
  );
  if (!found || found.bounds === null) return null;
  const { low, high } = found.bounds;
  const persons = found.value ?? Math.round((low + (high ?? low)) / 2);
  return { persons, asStated: found.asStated, statementId: found.id };
}

/** Whole calendar months between two days, as the UN returns count: by the month, not by the day. */
function monthsBetween(first: string, last: string): number {
  const [from, to] = [Temporal.PlainYearMonth.from(first.slice(0, 7)), last.slice(0, 7)];
  return from.until(Temporal.PlainYearMonth.from(to), { largestUnit: 'months' }).months;
}

/** Streams of one seed never meet: the view and the sample are mixed into its number. */
function streamNumber(seed: number, view: 'near' | 'outside', sample: number): number {
  const mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(sample + 1, 0x85ebca6b);
  return view === 'near' ? mixed : mixed ^ 0x5bd1e995;
}

function answerOf(
  asked: ForecastAsked,
  given: Given,
  found: Forecast,
  rest: Pick<ForecastAnswer, 'alike' | 'promises' | 'gates' | 'assumptions'>,
): ForecastAnswer {
  const { on, known } = asked.clocks;
  const dayOf = (week: number) =>
    Temporal.PlainDate.from(on)
      .add({ weeks: week + 1 })
      .toString();
  const quantiles = (reached: readonly (number | null)[]): ForecastQuantile[] =>
    SHARES.map((share, index) => {
      const week = reached[index] ?? null;
      return { share, date: week === null ? null : dayOf(week) };
    });
  const fan = (bands: View['fan']) => fanDays(bands, dayOf);
  const chance = (by: string, chances: readonly number[]) => chances[weekOf(on, by)] ?? 0;
  return {
    mission: asked.mission,
    on,
    known,
    target: asked.target,
    ceiling: given.ceiling,
    strengthNow: given.strengthNow,
    mandatedOn: given.mandatedOn,
    monthsSinceMandate: given.standing.months,
    quantiles: quantiles(found.mixed.reached),
    chances: asked.by.map((by) => ({
      by,
      chance: fourDigits(chance(by, found.mixed.chanceByWeek)),
      near: fourDigits(chance(by, found.near.chanceByWeek)),
      outside: fourDigits(chance(by, found.outside.chanceByWeek)),
    })),
    classes: found.classes.map(({ id, label, episodes, weight }) => ({
      id,
      label,
      missions: episodes.length,
      weight: fourDigits(weight * found.outside.weight),
    })),
    views: [
      {
        id: 'near',
        label: "The mission's own announcements, slipping as its promises slipped",
        weight: fourDigits(found.near.weight),
        quantiles: quantiles(found.near.reached),
        fan: fan(found.near.fan),
      },
      {
        id: 'outside',
        label: 'What missions did that once stood where this one stands',
        weight: fourDigits(found.outside.weight),
        quantiles: quantiles(found.outside.reached),
        fan: fan(found.outside.fan),
      },
    ],
    fan: fan(found.mixed.fan),
    ...rest,
    samples: found.samples,
    seed: asked.seed,
  };
}

function fanDays(bands: View['fan'], dayOf: (week: number) => string): FanDay[] {
  return bands.map((band, index) => {
    const at = (share: number) => Math.round(band[share] ?? 0);
    return {
      day: dayOf(FAN_WEEKS[index] as number),
      low95: at(0),
      low80: at(1),
      low50: at(2),
      median: at(3),
      high50: at(4),
      high80: at(5),
      high95: at(6),
    };
  });
}

function weekOf(on: string, by: string): number {
  const { days } = Temporal.PlainDate.from(on).until(Temporal.PlainDate.from(by), {
    largestUnit: 'days',
  });
  return Math.floor(days / 7) - 1;
}

const fourDigits = (share: number): number => Math.round(share * 1e4) / 1e4;
