import { Problem } from '../problem.ts';
import { changedState, isFirstState, lostBy } from './casualty.ts';
import type { ChainEntry, EntryOf } from './chain-entry.ts';
import { type Chain, claim, named } from './chain-state.ts';
import { type Heads, wordsOf } from './heads.ts';
import { checkSwap } from './rotation.ts';
import { lastDay } from './span.ts';
import { leastFrom, strengthOn } from './strength.ts';

/** In theatre and home: returns, rotations, leave and losses. */
export const applyTheatre = {
  'rotation.plan': (chain: Chain, { fields, on }: EntryOf<'rotation.plan'>) => {
    const batch = named(chain.batches, 'batch', fields.batch);
    checkSwap(chain.changes, fields, batch.count);
    claim(chain.rotations, 'rotation', fields.rotation, { ...fields, on });
  },

  'rotation.return': (chain: Chain, entry: EntryOf<'rotation.return'>) => {
    const { fields, on, id } = entry;
    const { contributor, count } = fields;
    refuseAbsent(chain, contributor, count, entry);
    if (fields.rotation !== null) named(chain.rotations, 'rotation', fields.rotation);
    chain.returns.push({ ...fields, on });
    chain.changes.push({ contributor, entry: id, on, kind: 'return', count });
  },

  'rotation.leave': (chain: Chain, entry: EntryOf<'rotation.leave'>) => {
    const { fields, on } = entry;
    refuseAbsent(chain, fields.contributor, fields.count, entry);
    chain.leaves.push({ ...fields, on });
  },

  'casualty.report': (chain: Chain, entry: EntryOf<'casualty.report'>) => {
    const { fields, on, id } = entry;
    const { contributor, count, status } = fields;
    if (!isFirstState(status)) {
      const next = ['injured', 'missing', 'killed'];
      throw new Problem('casualty-transition', {
        casualty: fields.casualty,
        from: 'not reported',
        to: status,
        next,
      });
    }
    refuseAbsent(chain, contributor, count, entry);
    const history = [{ status, on, speaker: null, entry: id }];
    claim(chain.casualties, 'casualty', fields.casualty, {
      id: fields.casualty,
      contributor,
      count,
      history,
      kin: fields.kin,
    });
    lose(chain, entry, contributor, lostBy(status, count));
  },

  'casualty.change': (chain: Chain, entry: EntryOf<'casualty.change'>) => {
    const { fields, on, id } = entry;
    const casualty = named(chain.casualties, 'casualty', fields.casualty);
    const before = casualty.history.at(-1)?.status ?? 'injured';
    const status = changedState(casualty.id, before, fields.status);
    const [was, is] = [lostBy(before, casualty.count), lostBy(status, casualty.count)];
    casualty.history.push({ status, on, speaker: fields.speaker, entry: id });
    casualty.kin = fields.kin ?? casualty.kin;
    // The missing had already left the least that are there; only what is new changes the strength.
    restore(chain, entry, casualty.contributor, was);
    lose(chain, entry, casualty.contributor, is);
  },
};

function lose(chain: Chain, { on, id }: ChainEntry, contributor: string, count: Heads): void {
  if (count.high > 0) chain.changes.push({ contributor, entry: id, on, kind: 'loss', count });
}

/** Takes back an earlier loss from the day of the new state on. */
function restore(chain: Chain, { on, id }: ChainEntry, contributor: string, was: Heads): void {
  if (was.high > 0)
    chain.changes.push({ contributor, entry: id, on, kind: 'restored', count: was });
}

/** @throws {Problem} `over-in-theatre` when more leave than can be there, on that day or ever after */
function refuseAbsent(chain: Chain, contributor: string, count: Heads, { on }: ChainEntry): void {
  const day = lastDay(on);
  if (day === null || count.low <= leastFrom(chain.changes, contributor, day)) return;
  const { low, said, high } = strengthOn(chain.changes, contributor, day);
  throw new Problem('over-in-theatre', {
    contributor,
    count: wordsOf(count),
    on: on.edtf,
    present: wordsOf({ low, said, high }),
  });
}
