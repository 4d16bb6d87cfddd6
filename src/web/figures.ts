import type { Figure, PictureAnswer } from '../contract/picture.ts';

/**
 * Every figure of one measure of one subject: stated before derived, people before other units. A
 * measure has several when its sum is derived beside it, or when it counts people and helicopters.
 */
export function figuresOf(picture: PictureAnswer, subject: string, measure: string): Figure[] {
  const order = ({ unit, derivation }: Figure) =>
    (unit === 'personnel' ? 0 : 2) + (derivation === null ? 0 : 1);
  return picture.figures
    .filter((figure) => figure.subject === subject && figure.measure === measure)
    .sort((a, b) => order(a) - order(b));
}

/** The one of them that a tile or a cell shows; `undefined` when nobody stated it. */
export function figureOf(
  picture: PictureAnswer,
  subject: string,
  measure: string,
): Figure | undefined {
  return figuresOf(picture, subject, measure)[0];
}

/** The conflicts that touch a figure, as far as they are not settled. */
export function openConflictsOf(picture: PictureAnswer, figure: Figure) {
  return picture.conflicts.filter(
    ({ id, status }) => status !== 'settled' && figure.conflictIds.includes(id),
  );
}
