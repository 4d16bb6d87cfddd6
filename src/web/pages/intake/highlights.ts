/** A proposal's place in the text. */
export type Placed = {
  readonly id: string;
  readonly passageStart: number;
  readonly passageWords: string;
};

/** A run of the text with the proposals that quote it; `starts` are those whose passage begins here. */
export type Run = {
  readonly text: string;
  readonly at: number;
  readonly ids: readonly string[];
  readonly starts: readonly string[];
};

/** Cuts the text where passages begin and end. Joined again, the runs are the text. */
export function runsOf(text: string, proposals: readonly Placed[]): readonly Run[] {
  const cuts = new Set([0, text.length]);
  for (const { passageStart, passageWords } of proposals) {
    cuts.add(Math.min(passageStart, text.length));
    cuts.add(Math.min(passageStart + passageWords.length, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const end = places[index + 1] ?? text.length;
    const over = proposals.filter(
      ({ passageStart, passageWords }) =>
        passageStart < end && at < passageStart + passageWords.length,
    );
    return {
      text: text.slice(at, end),
      at,
      ids: over.map(({ id }) => id),
      starts: over.filter(({ passageStart }) => passageStart === at).map(({ id }) => id),
    };
  });
}

/** Words that speak to a machine and not to a reader: shown apart, never followed. */
const INSTRUCTION =
  /[^.!?\n]*(?:ignore (?:all|any|the|previous|prior|above)|disregard (?:all|the|previous)|system prompt|you are (?:an? )?(?:ai|assistant|language model)|as an ai|do not (?:tell|mention|reveal)|approve (?:all|every|these)|accept (?:all|every|these) (?:proposals|statements)|execute the following|<script|javascript:)[^.!?\n]*[.!?]?/gi;

/** Sentences of the text that look like instructions to the software. */
export function instructionsIn(text: string): readonly string[] {
  return [...text.matchAll(INSTRUCTION)].map(([sentence]) => sentence.trim());
}
