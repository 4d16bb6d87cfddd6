/** The words around a figure, as a source stated it. */
export type Qualifier = 'exact' | 'about' | 'at least' | 'at most' | 'nearly' | 'over';

/** What is counted. Money is in whole US dollars; a term keeps the unit that was stated. */
export type Unit =
  | 'personnel'
  | 'countries'
  | 'units'
  | 'battalions'
  | 'companies'
  | 'contingents'
  | 'groups'
  | 'bases'
  | 'vehicles'
  | 'helicopters'
  | 'rotations'
  | 'attacks'
  | 'phases'
  | 'percent'
  | 'weeks'
  | 'days'
  | 'months'
  | 'years'
  | 'USD';

/** A figure as stated; `valueMax` only for a stated range, and then above `value`. */
export type StatedQuantity = {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
};
