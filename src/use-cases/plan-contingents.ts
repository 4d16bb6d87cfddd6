import type { Chain } from '../domain/deployment/chain-state.ts';
import { contributorsOf, funnelOf } from '../domain/force/requirement.ts';
import { groupsOf, type PlanGroup } from './plan-groups.ts';
import type { EndingTour } from './plan-tours.ts';
import type { PlanningValues } from './planning-values.ts';

/** People whom a plan can send: the rest of a pledge, part of a class that has begun, or relief of those there. */
export type Sendable = {
  /** Stays the same from plan to plan, so that plans of different days can be compared. */
  readonly key: string;
  readonly name: string;
  readonly contributor: string;
  readonly capability: string | null;
  readonly persons: number;
  readonly tours: number;
  readonly group: PlanGroup | null;
  /** The tour that they take over, if any. */
  readonly relieves: EndingTour | null;
  readonly courseWeeks: number;
};

type Ground = {
  readonly chain: Chain;
  readonly names: ReadonlyMap<string, string>;
  readonly values: PlanningValues;
  readonly standardWeeks: number;
  /** Whoever was trained by then may leave on the first day of the plan. */
  readonly longAgo: Temporal.PlainDate;
  readonly tours: readonly EndingTour[];
};

/** Everybody who is pledged or further and not in theatre, in the order of their keys. */
export function sendables(ground: Ground): Sendable[] {
  const { chain, standardWeeks, longAgo } = ground;
  return [
    ...groupsOf(chain, standardWeeks, longAgo).flatMap((group) => partsOf(group, ground)),
    ...contributorsOf(chain).flatMap((contributor) => [
      ...restOfPledges(contributor, ground),
      ...reliefOf(contributor, ground),
    ]),
  ];
}

/** A class flies in as many parts as it needs flights: each part is one batch on one lift. */
function partsOf(group: PlanGroup, { names, values, standardWeeks }: Ground): Sendable[] {
  const { id, contributor, persons } = group;
  const most = values.number(
    `contributor.${contributor}.batchMax`,
    `Largest batch of ${contributor}`,
  );
  const parts = Math.max(1, Math.ceil(persons / Math.max(1, most)));
  const label = `${names.get(contributor) ?? contributor} ${id}`;
  values.state(`group.${id}.persons`, persons, `chain, ${id}`);
  return Array.from({ length: parts }, (_, part) => ({
    key: parts === 1 ? id : `${id}/${part + 1}`,
    name: parts === 1 ? label : `${label} ${part + 1}/${parts}`,
    contributor,
    capability: null,
    persons: Math.floor(persons / parts) + (part < persons % parts ? 1 : 0),
    tours: 1,
    group,
    relieves: null,
    courseWeeks: group.courseWeeks ?? standardWeeks,
  }));
}

const pledgesOf = (contributor: string, chain: Chain) =>
  [...chain.pledges.values()].filter(
    (pledge) => pledge.contributor === contributor && pledge.withdrawn === null,
  );

const capabilityOf = (contributor: string, chain: Chain): string | null =>
  pledgesOf(contributor, chain).find(({ capability }) => capability !== null)?.capability ?? null;

/** As many as go home within the plan, of a contributor that fills its posts again. */
function reliefOf(contributor: string, { chain, names, values, tours, standardWeeks }: Ground) {
  const own = tours.filter((tour) => tour.contributor === contributor);
  const label = names.get(contributor) ?? contributor;
  if (own.length === 0) return [];
  if (!values.flag(`contributor.${contributor}.relieves`, `Whether ${label} relieves its people`))
    return [];
  return own.map(
    (tour): Sendable => ({
      key: `relief of ${tour.batch}, ${tour.endsOn.toString()}`,
      name: `${label}, relief of ${tour.batch}`,
      contributor,
      capability: capabilityOf(contributor, chain),
      persons: tour.persons,
      tours: 1,
      group: null,
      relieves: tour,
      courseWeeks: standardWeeks,
    }),
  );
}

function restOfPledges(contributor: string, { chain, names, values, standardWeeks }: Ground) {
  const pledges = pledgesOf(contributor, chain);
  if (pledges.length === 0) return [];
  const label = names.get(contributor) ?? contributor;
  const { pledged, confirmed, selected } = funnelOf(chain, contributor);
  const left = pledged.said + confirmed.said + selected.said;
  const hasNoSize = pledges.every(({ count }) => count === null);
  const persons = hasNoSize
    ? values.number(`contributor.${contributor}.persons`, `The size of the pledge of ${label}`)
    : left;
  if (!hasNoSize)
    values.state(`contributor.${contributor}.persons`, left, 'chain, pledge less entered');
  if (persons === 0) return [];
  const one: Sendable = {
    key: contributor,
    name: label,
    contributor,
    capability: capabilityOf(contributor, chain),
    persons,
    tours: values.number(`contributor.${contributor}.tours`, `Tours of ${label}`),
    group: null,
    relieves: null,
    courseWeeks: standardWeeks,
  };
  return [one];
}
