import type { ExportWish } from './export-roll.ts';
import type { Actor } from './work.ts';

/** Work on whole rolls that would hold up everybody else, done beside the server. */
export type RollDesk = {
  /**
   * Reads a file as a plan under the id given. Until it ends nothing of it is to be seen.
   *
   * @param listen hears how many rows have been read so far
   * @throws {Problem} as `importRoll`, and `sheet-unreadable`
   */
  readonly plan: (file: PlanOrder, listen: (rows: number) => void) => Promise<void>;
  /** Writes a workbook. @throws {Problem} as `exportRoll`; `not-found` for an unknown import */
  readonly write: (sheet: SheetOrder) => Promise<WrittenSheet>;
};

type Order = {
  readonly actor: Actor;
  readonly missionId: string;
  /** The instant at which it was asked for: a day that is read is judged against it. */
  readonly at: string;
};

export type PlanOrder = Order & {
  readonly importId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

export type SheetOrder = Order &
  (
    | { readonly sheet: 'roll'; readonly wish: ExportWish }
    | { readonly sheet: 'failed rows'; readonly importId: string }
  );

export type WrittenSheet = {
  readonly bytes: Uint8Array;
  /** Without the heading. */
  readonly rows: number;
};
