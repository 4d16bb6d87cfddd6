import { type Bounds, meet, sumOf, withRange } from './bounds.ts';
import { countedEvents, statedSum, termsOf, wholesOf } from './derive-flows.ts';
import { LAWS } from './law.ts';
import type { DrawnFigure, FigureFacts, StandingFigure } from './picture-facts.ts';
import { contributorOf } from './subject.ts';
import { labelOf } from './wording.ts';

type Offer = StandingFigure & { readonly bounds: Bounds };

/** A contributor's pledge as its movements tell it: departed, and planned to depart. */
export function pledgesByMovement(facts: FigureFacts): readonly DrawnFigure[] {
  const { plans, subjects } = facts;
  const departures = countedEvents(facts).filter(({ measure }) => measure === 'departed');
  const ahead = plans.filter(
    (plan): plan is Offer =>
      plan.measure === 'departed' &&
      plan.bounds !== null &&
      plan.unit === 'personnel' &&
      plan.scope === null &&
      subjects.get(plan.subject)?.kind === 'part' &&
      !departures.some(({ subject }) => subject === plan.subject),
  );
  const contributors = [...new Set(departures.map(({ contributor }) => contributor))].sort();
  return contributors.flatMap((contributor) => {
    const gone = departures.filter((event) => event.contributor === contributor);
    const coming = ahead.filter(({ subject }) => contributorOf(subject, subjects) === contributor);
    return coming.length === 0 ? [] : [pledgeFigure(contributor, gone, coming, facts)];
  });
}

function pledgeFigure(
  contributor: string,
  gone: readonly Offer[],
  coming: readonly Offer[],
  facts: FigureFacts,
): DrawnFigure {
  const parts = [...gone, ...coming];
  const bounds = sumOf(parts.map((part) => part.bounds));
  const stated = offersOf(facts).filter(({ subject }) => subject === contributor);
  return {
    subject: contributor,
    subjectLabel: labelOf(contributor, facts.subjects),
    measure: 'pledged',
    asStated: withRange(statedSum(parts), bounds),
    ...bounds,
    unit: 'personnel',
    validTime: facts.on,
    statementId: null,
    derivation: {
      rule: `${LAWS.pledge.words}: ${termsOf(gone)} departed + ${termsOf(coming)} to depart`,
      statementIds: parts.map(({ id }) => id),
      agreesWith: stated.filter((offer) => meet(offer.bounds, bounds)).map(({ id }) => id),
    },
  };
}

function offersOf({ standing }: FigureFacts): readonly Offer[] {
  return standing.filter(
    (figure): figure is Offer =>
      (figure.measure === 'pledged' || figure.measure === 'notified') &&
      figure.unit === 'personnel' &&
      figure.scope === null &&
      figure.bounds !== null,
  );
}

/** The mission's offers as the sum of its contributors', where two or more gave a size. */
export function offersInAll(facts: FigureFacts): readonly DrawnFigure[] {
  const { subjects, mission } = facts;
  const offers = offersOf(facts).filter(
    ({ subject }) => subjects.get(subject)?.kind === 'contributor',
  );
  const contributors = [...new Set(offers.map(({ subject }) => subject))].sort();
  if (contributors.length < 2) return [];
  const parts = contributors.flatMap((contributor) => {
    const own = offers.filter(({ subject }) => subject === contributor);
    return own.find(({ measure }) => measure === 'notified') ?? own[0] ?? [];
  });
  const bounds = sumOf(parts.map((part) => part.bounds));
  const terms = parts.map((p) => `${p.asStated} ${labelOf(p.subject, subjects)}`).join(' + ');
  const stated = offersOf(facts).filter(({ subject }) => subject === mission.key);
  return [
    {
      subject: mission.key,
      subjectLabel: mission.label,
      measure: 'pledged',
      asStated: withRange(statedSum(parts), bounds),
      ...bounds,
      unit: 'personnel',
      validTime: facts.on,
      statementId: null,
      derivation: {
        rule: `${LAWS.mission.words}; ${LAWS.offer.words}: ${terms}`,
        statementIds: parts.map(({ id }) => id),
        agreesWith: stated.filter((total) => meet(total.bounds, bounds)).map(({ id }) => id),
      },
    },
  ];
}

/** The rest of a class: what is left of it once its other units are taken away. */
export function restOfClasses(facts: FigureFacts): readonly DrawnFigure[] {
  const { standing, subjects } = facts;
  const wholes = wholesOf(standing);
  const rests = standing.filter(
    ({ bounds, partOf }) => bounds === null && wholes.get(partOf ?? '')?.bounds,
  );
  return rests.flatMap((rest) => {
    const whole = wholes.get(rest.partOf ?? '');
    const siblings = standing.filter(
      (figure): figure is Offer =>
        figure.partOf === rest.partOf && figure.id !== rest.id && figure.bounds !== null,
    );
    if (!whole?.bounds || siblings.length === 0) return [];
    const taken = sumOf(siblings.map((figure) => figure.bounds));
    const bounds = {
      low: Math.max(0, whole.bounds.low - (taken.high ?? whole.bounds.low)),
      high: whole.bounds.high === null ? null : Math.max(0, whole.bounds.high - taken.low),
    };
    const within = standing.filter(({ partOf }) => partOf === rest.id);
    const names = within.map(({ subject }) => labelOf(subject, subjects));
    const label = labelOf(rest.subject, subjects);
    return [
      {
        subject: rest.subject,
        subjectLabel: names.length === 0 ? label : `${label}, including ${names.join(', ')}`,
        measure: whole.measure,
        asStated: withRange((whole.value ?? 0) - statedSum(siblings), bounds),
        ...bounds,
        unit: whole.unit,
        validTime: whole.edtf ?? facts.on,
        statementId: null,
        derivation: {
          rule: `${LAWS.class.words}: ${whole.asStated} − ${siblings.map((s) => s.asStated).join(' − ')}`,
          statementIds: [
            whole.id,
            ...siblings.map(({ id }) => id),
            rest.id,
            ...within.map(({ id }) => id),
          ],
          agreesWith: [],
        },
      },
    ];
  });
}
