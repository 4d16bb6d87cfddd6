/**
 * The only ways in which one measure says something about another. Data, so that every derivation
 * cites the law it used, and a law that changes is a new version beside the old.
 */
export const LAWS = {
  presence: {
    version: 1,
    words: 'in theatre = arrived − returned − lost',
  },
  pledge: {
    version: 1,
    words: "a contributor's pledge = departed + still to depart + open",
  },
  class: {
    version: 1,
    words: 'a class = the sum of its units',
  },
  mission: {
    version: 1,
    words: 'the mission = the sum of its contributors',
  },
  contributor: {
    version: 1,
    words: 'a contributor = the sum of its batches; one landing told by several papers counts once',
  },
  parts: {
    version: 1,
    words: 'a stated whole = the sum of its stated parts',
  },
  share: {
    version: 1,
    words: 'a percentage = that share of its stated base',
  },
  offer: {
    version: 1,
    words:
      'an offer counts by its strongest channel: the written notification before the word told',
  },
} as const;
