import type { FactRule } from './rule.ts';

/** Cues that take figures away from the rules: what they count is no part of a mission. */
export const NOISE: readonly FactRule[] = [
  {
    id: 'noise.population',
    kind: null,
    takes: 'force',
    side: 'after',
    bareReach: 5,
    timing: 'none',
    cue: {
      en: [
        '(?:population|inhabitants|citizens|electorate|membership)(?: (?:of|is|put|at|stands|was|now|has|reached|roughly))*',
        '(?:container|vehicle|seat|vote|casualty|death|body) count(?: \\()?',
        '(?:counted|recorded|registered|documented|killing|killed)(?= N\\d+ (?:violent|people|civilians|deaths))',
      ],
      fr: ['(?:population|habitants)(?: (?:de|est|estimee|a|compte))*'],
      es: ['(?:poblacion|habitantes)(?: (?:de|es|estimada|en))*'],
    },
    examples: [],
  },
];
