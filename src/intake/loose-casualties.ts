import type { Draft } from './draft.ts';
import type { Shadow } from './shadow.ts';

/** A bare number is a casualty only beside a count of the mission's own people. */
export function withoutLooseCasualties(drafts: readonly Draft[], shadow: Shadow): readonly Draft[] {
  const bare = (draft: Draft) =>
    draft.kind === 'casualty' &&
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
    shadow.mentions.some(({ tag }) => tag === 'M' || tag === 'F');
  return firm ? drafts : drafts.filter((draft) => !bare(draft));
}
