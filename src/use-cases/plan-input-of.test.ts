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
  const rest = sendables.filter(({ group }) => group === null);

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
