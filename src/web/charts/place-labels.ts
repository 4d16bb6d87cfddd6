/** A box on the drawing, in pixels from its upper left corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A mark that wants words beside it. `reach` is how far the mark itself extends from its middle. */
export type Labelled = {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly words: string;
};

export type PlacedLabel = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

const LETTER_PX = 7.3;
const LINE_PX = 14;
const GAP_PX = 5;

/** How wide words of 12 px are, near enough to keep two labels apart in any system font. */
export function textWidth(words: string): number {
  return words.length * LETTER_PX;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Finds each label a free place beside its mark: right, left, above, below.
 *
 * First come, first placed, so the caller puts the important ones first. A label without a free
 * place gets `null`: its mark stays, and its words are read out on the point.
 */
export function placeLabels(
  marks: readonly Labelled[],
  within: Box,
  taken: readonly Box[] = [],
): (PlacedLabel | null)[] {
  const used: Box[] = [...taken, ...marks.map(boxOfMark)];
  return marks.map((mark) => {
    const own = boxOfMark(mark);
    const free = candidates(mark).find(
      ({ box }) =>
        inside(box, within) && used.every((other) => same(other, own) || !overlap(box, other)),
    );
    if (!free) return null;
    used.push(free.box);
    return free.label;
  });
}

function boxOfMark({ x, y, reach }: Labelled): Box {
  return { x: x - 4, y: y - reach, width: 8, height: reach * 2 };
}

function same(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.height === b.height;
}

function inside(box: Box, within: Box): boolean {
  return (
    box.x >= within.x &&
    box.y >= within.y &&
    box.x + box.width <= within.x + within.width &&
    box.y + box.height <= within.y + within.height
  );
}

/** A label's middle line is 4 px above its baseline: what looks level with a dot. */
const BASELINE_PX = 4;

function candidates({ x, y, reach, words }: Labelled): { label: PlacedLabel; box: Box }[] {
  const width = textWidth(words);
  const at = (left: number, middle: number, anchor: PlacedLabel['anchor']) => {
    const start = { start: left, middle: left - width / 2, end: left - width }[anchor];
    return {
      label: { x: left, y: middle + BASELINE_PX, anchor },
      box: { x: start, y: middle - LINE_PX / 2, width, height: LINE_PX },
    };
  };
  return [
    at(x + 4 + GAP_PX, y, 'start'),
    at(x - 4 - GAP_PX, y, 'end'),
    at(x, y - reach - LINE_PX / 2 - 2, 'middle'),
    at(x, y + reach + LINE_PX / 2 + 2, 'middle'),
    at(x + 2, y - reach - LINE_PX / 2 - 2, 'start'),
    at(x - 2, y + reach + LINE_PX / 2 + 2, 'end'),
  ];
}
