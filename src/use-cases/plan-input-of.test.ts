import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldWhatStands, standingOn } from '../domain/deployment/chain.ts';
import { readEntry } from '../domain/deployment/chain-entry.ts';
import { type PlanningValue, readPlanningValues } from '../domain/deployment/planning-value.ts';
import { Problem } from '../domain/problem.ts';
import { readChainFile } from '../formats/chain-file.ts';
import { planInputOf } from './plan-input-of.ts';

const entries = readChainFile(readFileSync('examples/haiti-mss/chain.json', 'utf8')).map((entry) =>
  readEntry({ ...entry, id: String(entry.id) }),
);
const values = readPlanningValues(JSON.parse(readFileSync('examples/haiti-mss/plan.json', 'utf8')));

function inputOn(day: string, given: readonly PlanningValue[] = values) {
  const on = Temporal.PlainDate.from(day);
  const { chain } = foldWhatStands(standingOn(entries, on, on));
  return planInputOf({ mission: 'haiti-mss', chain, names: new Map(), values: given, on });
}

test('the November class is planned from its graduation, and may fly after its rest and a week', () => {
  const { input, weeks, sendables, present } = inputOn('2024-11-15');
  const parts = sendables.filter(({ group }) => group?.id === 'ke-november');

  expect(present).toBe(432);
  expect(parts.map(({ persons }) => persons)).toEqual([200, 200, 200]);
  const kenyan = input.contingents[0];
  const start = (kenyan?.earliestWeek ?? 0) + input.rules.preparationWeeks;
  const ready = start + 8 + input.rules.restWeeks + input.rules.embarkationWeeks;
  expect(weeks.first.add({ weeks: ready }).toString()).toBe('2024-11-29');
});

test('what is pledged and has not entered the chain is all that is left to send', () => {
  const { sendables } = inputOn('2024-11-15');
  const rest = sendables.filter(({ group, relieves }) => group === null && relieves === null);

  expect(rest.map(({ key, persons }) => [key, persons])).toEqual([
    ['BJ', 1500],
    ['BS', 144],
    ['BZ', 48],
    ['GT', 150],
    ['JM', 176],
    ['SV', 78],
  ]);
});

test('nothing can be decided for the weeks that are over', () => {
  const { input, weeks } = inputOn('2024-11-15');
  const [mission] = input.missions;

  expect(mission?.airliftSeats.slice(0, weeks.now).every((seats) => seats === 0)).toBe(true);
  expect(mission?.required[0]?.[weeks.now]).toBe(2500 - 432);
});

test('the tours of 2024 end a year after the landing, and whoever came is relieved then', () => {
  const { tours, sendables, staying, weeks } = inputOn('2024-11-15');
  const relief = sendables.filter(({ relieves }) => relieves !== null);

  expect(tours.map(({ batch, persons, endsOn }) => [batch, persons, String(endsOn)])).toEqual([
    ['ke-june', 200, '2025-06-25'],
    ['ke-july', 200, '2025-07-16'],
    ['bz-september', 2, '2025-09-12'],
    ['jm-september', 24, '2025-09-12'],
    ['bs-advance', 6, '2025-10-18'],
  ]);
  expect(new Set(relief.map(({ relieves }) => relieves))).toEqual(new Set(tours));
  expect(staying[weeks.now]).toBe(432);
  expect(staying.at(-1)).toBe(432 - tours.reduce((total, { persons }) => total + persons, 0));
});

test('relief does not count before the tour ends that it takes over', () => {
  const { input, sendables, weeks } = inputOn('2024-11-15');
  const { rules } = input;

  sendables.forEach(({ relieves, courseWeeks }, index) => {
    const contingent = input.contingents[index];
    if (relieves === null || !contingent || contingent.compressible) return;
    const counts =
      contingent.earliestWeek +
      rules.preparationWeeks +
      courseWeeks +
      rules.restWeeks +
      rules.embarkationWeeks +
      rules.liftWeeks +
      rules.inductionWeeks;
    const from = weeks.first.add({ weeks: counts });
    expect(Temporal.PlainDate.compare(from, relieves.endsOn)).toBeGreaterThanOrEqual(0);
  });
});

test('a contributor that does not relieve leaves its posts empty', () => {
  const none: PlanningValue[] = values.map((value) =>
    value.key === 'contributor.*.relieves' ? { ...value, value: false } : value,
  );
  const { sendables, staying } = inputOn('2024-11-15', none);

  expect(sendables.filter(({ relieves }) => relieves !== null)).toEqual([]);
  expect(staying.at(-1)).toBeLessThan(100);
});

test('whoever is past the tour on the day of the plan stays as long as a planning value says', () => {
  const { tours } = inputOn('2025-08-01');

  const june = tours.find(({ batch }) => batch === 'ke-june');

  expect(june?.endsOn.toString()).toBe('2026-01-30');
  expect(() =>
    inputOn(
      '2025-08-01',
      values.filter(({ key }) => key !== 'theatre.overdueWeeks'),
    ),
  ).toThrow(Problem);
});

test('a gate that is shut keeps its country from the lift until it probably opens', () => {
  const { input, weeks, sendables } = inputOn('2024-04-15');
  const held = input.gates.map(({ kind, stops, opensWeek, contingents }) => [
    kind,
    stops,
    opensWeek - weeks.now,
    contingents?.map((index) => sendables[index]?.contributor),
  ]);

  expect(held).toEqual([['political', 'lift', 9, ['KE']]]);
});

test('everything that is missing is named at once, with the command that adds it', () => {
  const without = values.filter(({ key }) => key !== 'camp.beds' && key !== 'funding.received');

  expect(() => inputOn('2024-11-15', without)).toThrow(Problem);
  try {
    inputOn('2024-11-15', without);
  } catch (problem) {
    const { code, errors } = problem as Problem;
    expect(code).toBe('plan-ground-missing');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['camp.beds', 'funding.received']);
    expect(errors[0]?.fix).toContain('muster plan assume --key camp.beds');
  }
});

test('every value taken says whether somebody states it or somebody assumed it', () => {
  const { bases } = inputOn('2024-11-15');

  expect(bases.filter(({ source }) => source.trim() === '')).toEqual([]);
  expect(bases.find(({ key }) => key === 'required.personnel')).toMatchObject({
    value: 2500,
    basis: 'stated',
  });
});
