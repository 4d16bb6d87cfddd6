import type { Group } from './attach.ts';
import type { Hit } from './match-rules.ts';
import type { Shadow } from './shadow.ts';

/** "36 were killed, 19 of them Hungarian": the part is of the kind that the whole before it is. */
export function wholeOf(group: Group, hit: Hit, claimed: ReadonlyMap<Group, Hit>): Hit {
  const whole = [...claimed].findLast(
    ([other, its]) => other.last < group.first && other.kind === 'force' && !its.rule.part,
  )?.[1];
  return whole && whole.rule.kind !== null && whole.rule.kind !== 'strength'
    ? { ...whole, rule: { ...whole.rule, id: `${whole.rule.kind}.part` } }
    : hit;
}

const GAPPED = /^(?:[,;]|and|et|y|while|whereas|the|la|le|el)$/;
const GAPPED_TOKENS_MAX = 4;

/** "Nigeria offers 200 airmen; Ghana 205 soldiers": the second clause leaves the verb out. */
export function withGapped(
  shadow: Shadow,
  groups: readonly Group[],
  claimed: ReadonlyMap<Group, Hit>,
): ReadonlyMap<Group, Hit> {
  const all = new Map(claimed);
  const forces = groups.filter(({ kind }) => kind === 'force');
  forces.forEach((group, index) => {
    const before = forces[index - 1];
    const hit = before && all.get(before);
    if (!before || !hit || all.has(group)) return;
    const between = shadow.tokens.slice(before.last + 1, group.first);
    const countries = between.filter(({ mention }) => mention?.tag === 'C' || mention?.tag === 'F');
    const others = between.filter(({ mention }) => !mention);
    if (countries.length !== 1 || between.length > GAPPED_TOKENS_MAX) return;
    if (others.every(({ word }) => GAPPED.test(word))) all.set(group, hit);
  });
  return all;
}
