import type { Figure, PictureAnswer } from '../contract/picture.ts';

/** What stands for one measure of one subject; `undefined` when nobody stated it. */
export function figureOf(
  picture: PictureAnswer,
  subject: string,
  measure: string,
): Figure | undefined {
  return picture.figures.find((figure) => figure.subject === subject && figure.measure === measure);
}

/** The conflicts that touch a figure, as far as they are not settled. */
export function openConflictsOf(picture: PictureAnswer, figure: Figure) {
  return picture.conflicts.filter(
    ({ id, status }) => status !== 'settled' && figure.conflictIds.includes(id),
  );
}
