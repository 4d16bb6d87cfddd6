import { batchReport } from '../deployment/batch-report.ts';
import type { Chain, Pledge } from '../deployment/chain-state.ts';
import { wordsOf } from '../deployment/heads.ts';
import { daysBetween, lastDay } from '../deployment/span.ts';
import { whereabouts } from '../deployment/whereabouts.ts';
import { lacking, levelRule, nextLevel } from './pledge-level.ts';
import { ruleName } from './rule.ts';

/** A pledge not heard of for this long is asked about again. A default of ours, not a rule of the field. */
export const SILENCE_DAYS = 30;

export type Due = {
  readonly what: string;
  readonly rule: string | null;
  readonly by: string | null;
};

/** One country to chase: the last word, what is due, the next act, and the letter's sentence. */
export type Chase = {
  readonly contributor: string;
  readonly contributorLabel: string;
  readonly pledge: string;
  readonly asStated: string | null;
  readonly level: string;
  readonly lastWord: {
    readonly on: string;
    readonly channel: string;
    readonly words: string | null;
    readonly source: string | null;
    readonly ageDays: number | null;
  } | null;
  readonly due: readonly Due[];
  readonly nextAct: string;
  readonly text: string;
};

/**
 * Whom to chase on a day, those longest silent first. A pledge that is wholly in theatre, withdrawn or
 * met is nobody's to chase.
 *
 * @param labels the names of countries by code; a code without a name stands for itself
 */
export function chaseList(
  chain: Chain,
  on: Temporal.PlainDate,
  labels: ReadonlyMap<string, string>,
): readonly Chase[] {
  return [...chain.pledges.values()]
    .filter((pledge) => pledge.withdrawn === null)
    .map((pledge) =>
      chaseOf(chain, pledge, on, labels.get(pledge.contributor) ?? pledge.contributor),
    )
    .filter(({ due }) => due.length > 0)
    .sort(
      (a, b) =>
        (b.lastWord?.ageDays ?? 0) - (a.lastWord?.ageDays ?? 0) || (a.pledge < b.pledge ? -1 : 1),
    );
}

function chaseOf(chain: Chain, pledge: Pledge, on: Temporal.PlainDate, label: string): Chase {
  const word = pledge.words.at(-1);
  const day = word ? lastDay(word.on) : null;
  const ageDays = day ? Math.max(0, daysBetween(day, on)) : null;
  const due = dueOf(chain, pledge, on, ageDays);
  const nextAct = due[0] ? `ask for ${due[0].what}` : 'nothing';
  const lastWord = word
    ? { on: word.on.edtf, channel: word.channel, words: word.words, source: word.source, ageDays }
    : null;
  const asStated = pledge.count?.asStated ?? null;
  return {
    contributor: pledge.contributor,
    contributorLabel: label,
    pledge: pledge.id,
    asStated,
    level: pledge.level,
    lastWord,
    due,
    nextAct,
    text: letter(label, asStated, lastWord, due),
  };
}

/** What is outstanding, the most pressing first. */
function dueOf(
  chain: Chain,
  pledge: Pledge,
  on: Temporal.PlainDate,
  ageDays: number | null,
): readonly Due[] {
  if (isMet(chain, pledge)) return batchesDue(chain, pledge, on);
  return [
    ...lapse(pledge, on),
    ...pledge.expected.map(({ what, due }) => ({ what, rule: null, by: due?.edtf ?? null })),
    ...batchesDue(chain, pledge, on),
    ...sizeDue(pledge),
    ...levelDue(pledge),
    ...silence(ageDays),
  ];
}

/** Whether at least as many have entered the chain as were pledged. */
function isMet(chain: Chain, pledge: Pledge): boolean {
  if (pledge.count === null) return false;
  return whereabouts(chain, pledge.contributor).entered.low >= pledge.count.low;
}

function lapse({ lapses }: Pledge, on: Temporal.PlainDate): Due[] {
  const day = lapses && lastDay(lapses);
  if (!day || daysBetween(on, day) > SILENCE_DAYS) return [];
  const what =
    daysBetween(on, day) < 0
      ? `a renewal: the pledge lapsed on ${day}`
      : `a renewal before it lapses on ${day}`;
  return [{ what, rule: null, by: day.toString() }];
}

function sizeDue(pledge: Pledge): Due[] {
  return pledge.count === null ? [{ what: 'the number of personnel', rule: null, by: null }] : [];
}

function levelDue({ level, evidence }: Pledge): Due[] {
  const next = nextLevel(level);
  const rule = next && levelRule(next);
  if (!next || !rule) return [];
  const papers = lacking(next, evidence).map((paper) => paper.replaceAll('-', ' '));
  return papers.length === 0 ? [] : [{ what: papers.join(', '), rule: ruleName(rule), by: null }];
}

function batchesDue(chain: Chain, pledge: Pledge, on: Temporal.PlainDate): Due[] {
  return [...chain.batches.values()]
    .filter((batch) => batch.contributor === pledge.contributor)
    .flatMap((batch) => {
      const { remainder } = batchReport(chain, batch, on);
      if (remainder?.state !== 'ready, no departure stated') return [];
      return [
        {
          what: `a departure day for the ${remainder.asStated} of ${batch.id} who are ready`,
          rule: null,
          by: null,
        },
      ];
    });
}

function silence(ageDays: number | null): Due[] {
  if (ageDays === null || ageDays <= SILENCE_DAYS) return [];
  return [{ what: `a word: none for ${ageDays} days`, rule: null, by: null }];
}

function letter(
  label: string,
  asStated: string | null,
  word: Chase['lastWord'],
  due: readonly Due[],
): string {
  const offer = asStated === null ? 'an offer without a number' : `an offer of ${asStated}`;
  const heard =
    word === null
      ? 'We have no dated word of it'
      : `Our last word of it is of ${word.on} (${word.channel.replaceAll('-', ' ')})`;
  const asks = due.map(({ what, rule }) => `- ${what}${rule === null ? '' : ` (rule ${rule})`}`);
  return [`${label}: ${offer}. ${heard}. Outstanding:`, ...asks].join('\n');
}

/** The count of a pledge that has not entered the chain: what is still only promised. */
export function openPledge(chain: Chain, pledge: Pledge): string | null {
  if (pledge.count === null) return null;
  const { entered } = whereabouts(chain, pledge.contributor);
  const { low, said, high } = pledge.count;
  return wordsOf({
    low: Math.max(0, low - entered.high),
    said: Math.max(0, said - entered.said),
    high: Math.max(0, high - entered.low),
  });
}
