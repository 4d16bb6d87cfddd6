import type { Draft } from './draft.ts';
import type { Shadow } from './shadow.ts';

/** A bare number is a casualty only beside a count of the mission's own people. */
export function withoutLooseCasualties(drafts: readonly Draft[], shadow: Shadow): readonly Draft[] {
  const bare = (draft: Draft) =>
    draft.kind === 'casualty' &&
    draft.rule !== 'casualty.one' &&
    shadow.mentions.some(
      ({ tag, span }) =>
        tag === 'N' && span.start >= draft.span.start && span.end <= draft.span.end,
    ) &&
    !shadow.mentions.some(
      ({ tag, span }) =>
        tag === 'F' && span.start >= draft.span.start && span.end <= draft.span.end,
    );
  const firm =
    drafts.some((draft) => draft.kind === 'casualty' && !bare(draft)) ||
    shadow.mentions.some(({ tag }) => tag === 'M' || tag === 'F') ||
    shadow.tokens.length <= LABEL_TOKENS_MAX ||
    THEIRS.test(shadow.text);
  return firm ? drafts : drafts.filter((draft) => !bare(draft));
}

/** "Heridos, cinco.": an entry of a list. */
const LABEL_TOKENS_MAX = 6;
/** "The seven died", "has lost 48 of its own": whose dead they are was said before. */
const THEIRS =
  / (?:the N\d+ (?:died|were killed|were hurt|dead|fell|wounded)|N\d+ (?:of (?:its|their|our|his) own|of them|of ours|de ellos|d' entre eux|des siens|de los suyos|sons|comrades|colleagues|men and women)|otros? N\d+|les N\d+ (?:morts|tues|blesses)|los N\d+ (?:muertos|heridos|caidos)) /;
