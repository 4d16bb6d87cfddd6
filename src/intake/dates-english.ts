import { counted, type DateWords } from './date-words.ts';

/** How English writes dates. */
export const ENGLISH_DATES: DateWords = {
  months: counted(
    'january february march april may june july august september october november december',
    ['jan feb mar apr _ jun jul aug sept oct nov dec', '_ _ _ _ _ _ _ _ sep _ _ _'],
  ),
  weekdays: counted('monday tuesday wednesday thursday friday saturday sunday'),
  hour: '(?: (?:early |late )?(?:morning|afternoon|evening|night))',
  parts: [
    ['(?:the )?(?:very )?(?:start|beginning|opening) of', 'early'],
    ['early(?: in)?', 'early'],
    ['(?:the )?(?:middle|midpoint) of', 'mid'],
    ['mid', 'mid'],
    ['(?:the )?(?:very )?(?:end|close) of', 'late'],
    ['late(?: in)?|end', 'late'],
  ],
  which: [
    ['last|this past|the previous|past', 'last'],
    ['next|this coming|the coming|coming', 'next'],
    ['this|the current', 'this'],
  ],
  seasons: new Map([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]),
  quarters: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['last', 4],
  ]),
  units: [
    ['fortnights?', 'fortnight'],
    ['days?', 'day'],
    ['week-?ends?', 'weekend'],
    ['weeks?', 'week'],
    ['months?', 'month'],
    ['years?', 'year'],
  ],
  bindings: [
    [
      'by no later than|no later than|not later than|nlt|on or before|by|before|prior to|ahead of',
      'by',
    ],
    ['as from|effective from|starting|starting from|beginning|dating from|since|from', 'since'],
    ['up until|until|till|through|up to|to', 'until'],
    ['after|following', 'after'],
    ['as of|as at|as on|current as of|status', 'as-of'],
  ],
  about: 'about|around|approximately|roughly|some time in|sometime in|circa',
  days: [
    ['the day before yesterday', -2],
    ['yesterday|last night|overnight', -1],
    ['today|tonight|this (?:morning|afternoon|evening)', 0],
    ['tomorrow', 1],
  ],
  shapes: {
    day: [
      '(?:{q} )?(?:{w},? )?(?:the )?{d} (?:of )?{m}(?:,? {y})?',
      '(?:{q} )?(?:{w},? )?{m}\\.? {d}(?:,? {y})?',
    ],
    month: ['{p}[ -](?:{q} )?{m}(?:,? {y})?', '(?:{q} )?{m}(?:,? (?:of )?{y})?'],
    year: ['{p}[ -]{y}', '{y}'],
    season: [
      '(?:{q} |(?:in|by|until|since|before|during|of) (?:the )?){s}(?:,? (?:of )?{y})?(?! (?:offensive|term|school|session))',
    ],
    quarter: ['(?:the )?{o} quarter(?: of {y})?'],
    weekday: ['(?:{q} )?{w}'],
    unit: [
      '{p} {q} {u}',
      '{p} the {u}',
      "(?:the )?{u}(?:'s |[ -]){p}",
      '{q} {u}',
      '(?:over|at|during) (?:the )?(?<u>week-?end)',
    ],
    ago: ['{n} {u} ago', '{n} {u} (?:back)'],
    ahead: ["in {n} {u}(?:'s|')?(?: time)?", '{n} {u} from now', '{n} {u} hence'],
    before: ['{n} {u} (?:before that|earlier|before then|previously)'],
    later: ['{n} {u} (?:later|afterwards|after that|after(?= ?(?:[.,;)]|$)))'],
    dayOfMonth: [
      '(?<=(?:on|by|until|till|since|from|before|after|effective) )the {d}(?= ?(?:[.,;:)]|$)| (?:and|to|at|in|by|after|before|but|with|from|for|when)(?!\\p{L}))',
    ],
    within: ['(?:over|in|within|during) the (?:next|coming) {n} {u}', 'within {n} {u}'],
    open: [
      'in the (?:coming|next(?: few)?) (?:days|weeks|months)(?: and (?:weeks|months))?',
      'in (?:coming|the days ahead|the weeks ahead|the months ahead)(?: (?:days|weeks|months))?',
      'over the coming (?:days|weeks|months)',
      'within (?:days|weeks|months)',
      'soon(?! after)|shortly(?! (?:before|after|afterwards))|subsequently|imminently|in due course|before long|in the near future',
    ],
    anchor: [
      'th(?:at|e) same (?:day|morning|afternoon|evening)',
      'that (?:day|morning|afternoon|evening|night)',
    ],
  },
  rangeStart: 'from |between ',
  rangeJoin: ' to | and | until | through |-|–| - | – ',
};
