import type { PictureFigure } from '../domain/ledger/picture-facts.ts';

/** One figure a row, with its source, its passage and both clocks: what a spreadsheet gets. */
export function figureRows(
  figures: readonly PictureFigure[],
  { on, known }: { readonly on: string; readonly known: string },
) {
  return figures.map((figure) => {
    const [source] = figure.sources;
    return {
      subject: figure.subject,
      label: figure.subjectLabel,
      measure: figure.measure,
      as_stated: figure.asStated,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      valid: figure.validTime,
      on,
      known,
      stated_on: source?.statedOn ?? null,
      statement: figure.statementId ?? figure.derivation?.statementIds.join(' ') ?? null,
      rule: figure.derivation?.rule ?? null,
      document: figure.sources.map(({ document }) => document).join(' '),
      passage: source?.passage ?? null,
      url: source?.url ?? null,
      conflicts: figure.conflictIds.length,
    };
  });
}
