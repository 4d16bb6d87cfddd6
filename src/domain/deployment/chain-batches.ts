import { ruleName } from '../force/rule.ts';
import { Problem } from '../problem.ts';
import { checkShares, passOn } from './chain-classes.ts';
import type { EntryOf } from './chain-entry.ts';
import { assume, type Batch, type Chain, claim, named } from './chain-state.ts';
import { type Heads, less, sumOf, yetToFollow } from './heads.ts';
import { REST_RULE } from './rest.ts';

/** A batch has an identity of its own; "last batch" and "third contingent" are labels. */
export const applyBatches = {
  'batch.plan': (chain: Chain, { fields }: EntryOf<'batch.plan'>) => {
    claim(chain.plans, 'planned batch', fields.batch, fields);
    chain.said.set(fields.batch, []);
  },

  'batch.form': (chain: Chain, entry: EntryOf<'batch.form'>) => {
    const { fields, on } = entry;
    const taught = fields.class === null ? null : named(chain.classes, 'class', fields.class);
    const [units, whole] = [fields.units ?? [], fields.whole ?? []];
    checkShares(chain, `batch ${fields.batch}`, fields.count, units, whole);
    refuseSplit(chain, fields.batch, [...units.map(({ unit }) => unit), ...whole]);

    const left = taught?.graduated ? less(taught.graduated.count, taught.formed) : null;
    const before = taught === null && fields.assuming !== null ? fields.count : left;
    passOn(`batch ${fields.batch}`, 'formed', 'graduated', fields.count, before);

    const said = chain.said.get(fields.batch) ?? [];
    chain.said.set(fields.batch, said);
    claim(chain.batches, 'batch', fields.batch, {
      id: fields.batch,
      contributor: fields.contributor,
      class: taught,
      count: fields.count,
      formedOn: on,
      units,
      whole,
      quotas: fields.quotas ?? [],
      label: fields.label,
      rest: null,
      loadedOn: null,
      said,
      moves: [],
    });
    if (taught !== null) taught.formed = sumOf([taught.formed, fields.count]);
    assume(chain, entry, fields.batch, fields.assuming);
  },

  'batch.rest': (chain: Chain, { fields, on }: EntryOf<'batch.rest'>) => {
    const batch = named(chain.batches, 'batch', fields.batch);
    const rule = ruleName(REST_RULE);
    batch.rest = { days: fields.days, from: on, rule, reason: fields.reason };
  },

  'batch.say': (chain: Chain, { fields, on, id, source }: EntryOf<'batch.say'>) => {
    named(chain.said, 'batch', fields.batch).push({ ...fields, on, entry: id, source });
  },

  'batch.load': (chain: Chain, { fields, on }: EntryOf<'batch.load'>) => {
    named(chain.batches, 'batch', fields.batch).loadedOn = on;
  },
};

/** The people of a batch who have not departed. */
export function waiting(batch: Batch): Heads {
  return yetToFollow(batch.count, sumOf(batch.moves.map(({ departed }) => departed.count)));
}

/** A unit that goes whole with one batch cannot be in another. */
function refuseSplit(chain: Chain, batch: string, units: readonly string[]): void {
  for (const other of chain.batches.values()) {
    const split = other.whole.find((unit) => units.includes(unit));
    if (split !== undefined && other.id !== batch) {
      throw new Problem('unit-split', { unit: split, thing: `batch ${other.id}` });
    }
  }
}
