import { movedLevel } from '../force/pledge-level.ts';
import { Problem } from '../problem.ts';
import type { EntryOf } from './chain-entry.ts';
import { type Chain, claim, named, type Pledge, type Unit } from './chain-state.ts';
import { isBefore, lastDay } from './span.ts';

/** Requirements, pledges, money and units: what is asked for, offered, and by whom. */
export const applyPledges = {
  'requirement.state': (chain: Chain, { fields, on, id }: EntryOf<'requirement.state'>) => {
    // A later statement of the same requirement takes its place; entries come in order of day.
    chain.requirements.set(fields.requirement, { ...fields, on, entry: id });
  },

  'pledge.offer': (chain: Chain, entry: EntryOf<'pledge.offer'>) => {
    const { fields, on, source, id } = entry;
    claim(chain.pledges, 'pledge', fields.pledge, {
      id: fields.pledge,
      contributor: fields.contributor,
      capability: fields.capability,
      count: fields.count,
      channel: fields.channel,
      conditions: fields.conditions ?? [],
      caveats: fields.caveats ?? [],
      lapses: fields.lapses,
      level: 'offered',
      evidence: [],
      moves: [],
      words: [{ channel: fields.channel, on, words: fields.words, source, entry: id }],
      expected: [],
      withdrawn: null,
    });
  },

  'pledge.confirm': (chain: Chain, entry: EntryOf<'pledge.confirm'>) => {
    const { fields, on, source, id } = entry;
    const pledge = standing(chain, fields.pledge);
    pledge.words.push({ channel: fields.channel, on, words: fields.words, source, entry: id });
    pledge.channel = fields.channel;
    pledge.count = fields.count ?? pledge.count;
    pledge.lapses = fields.lapses ?? pledge.lapses;
    pledge.expected = [];
  },

  'pledge.move': (chain: Chain, { fields, on, id }: EntryOf<'pledge.move'>) => {
    const pledge = standing(chain, fields.pledge);
    const shown = [...new Set([...pledge.evidence, ...(fields.evidence ?? [])])];
    pledge.level = movedLevel(pledge.id, pledge.level, fields.level, shown);
    pledge.evidence = shown;
    pledge.moves.push({ to: fields.level, by: fields.by, on, entry: id });
  },

  'pledge.expect': (chain: Chain, { fields, on }: EntryOf<'pledge.expect'>) => {
    const pledge = standing(chain, fields.pledge);
    pledge.expected = [...pledge.expected, { what: fields.what, due: fields.due, on }];
  },

  'pledge.withdraw': (chain: Chain, { fields, on }: EntryOf<'pledge.withdraw'>) => {
    standing(chain, fields.pledge).withdrawn = { on, reason: fields.reason };
  },

  'pledge.money': (chain: Chain, { fields, on, id, source }: EntryOf<'pledge.money'>) => {
    chain.money.push({ ...fields, on, entry: id, source });
  },

  'unit.add': (chain: Chain, { fields, on }: EntryOf<'unit.add'>) => {
    claim(chain.units, 'unit', fields.unit, {
      id: fields.unit,
      name: fields.name,
      contributor: fields.contributor,
      kind: fields.kind,
      parents: [{ parent: fields.parent, since: on }],
      ended: null,
    });
  },

  'unit.move': (chain: Chain, { fields, on }: EntryOf<'unit.move'>) => {
    const unit = named(chain.units, 'unit', fields.unit);
    named(chain.units, 'unit', fields.parent);
    refuseCircle(chain.units, unit.id, fields.parent);
    unit.parents.push({ parent: fields.parent, since: on });
  },

  'unit.end': (chain: Chain, { fields, on }: EntryOf<'unit.end'>) => {
    named(chain.units, 'unit', fields.unit).ended = on;
  },
};

/** A pledge that has not been withdrawn. */
function standing(chain: Chain, id: string): Pledge {
  const pledge = named(chain.pledges, 'pledge', id);
  if (pledge.withdrawn !== null) {
    throw new Problem('pledge-withdrawn', { pledge: id, on: pledge.withdrawn.on.edtf });
  }
  return pledge;
}

/**
 * What may be named before it is known is looked for when all is there: the parents of units, which
 * come in no order of rank, and the classes of batches that are only spoken of.
 */
export function refuseOrphans({ units, plans, classes }: Chain): void {
  for (const plan of plans.values()) {
    if (plan.class !== null) named(classes, 'class', plan.class);
  }
  for (const { parents } of units.values()) {
    const [first] = parents;
    if (first?.parent) named(units, 'unit', first.parent);
  }
}

function refuseCircle(units: ReadonlyMap<string, Unit>, unit: string, parent: string): void {
  for (let above: string | null = parent; above !== null; above = topmost(units, above)) {
    if (above === unit) throw new Problem('unit-circle', { unit, parent });
  }
}

function topmost(units: ReadonlyMap<string, Unit>, id: string): string | null {
  return units.get(id)?.parents.at(-1)?.parent ?? null;
}

/** Where a unit stood on a day; `null` for the top, or before it was there. */
export function parentOn(unit: Unit, on: Temporal.PlainDate): string | null {
  const begun = unit.parents.filter(({ since }) => {
    const day = lastDay(since);
    return day === null || !isBefore(on, day);
  });
  return begun.at(-1)?.parent ?? null;
}
