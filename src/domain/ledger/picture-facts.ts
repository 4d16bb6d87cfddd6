import type { Bounds } from './bounds.ts';
import type { Subject } from './subject.ts';

/** A statement that stands for its slot on the day asked for, by the rule of standing. */
export type StandingFigure = {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: string;
  readonly scope: string | null;
  readonly event: string;
  readonly partOf: string | null;
  readonly asStated: string;
  readonly value: number | null;
  readonly bounds: Bounds | null;
  readonly edtf: string | null;
  readonly begin: string | null;
  readonly end: string | null;
};

/** Where a statement comes from: what a figure on a screen links to. */
export type FigureSource = {
  readonly statementId: string;
  readonly document: string;
  readonly passage: string | null;
  readonly url: string | null;
  readonly statedOn: string | null;
};

/** What the figures of a picture are made from: what stands, what is planned, what clashes. */
export type FigureFacts = {
  readonly mission: Subject;
  readonly on: string;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly standing: readonly StandingFigure[];
  /** Movements told ahead whose last day lies after the day asked for. */
  readonly plans: readonly StandingFigure[];
};

/** A figure before its sources are looked up. */
export type DrawnFigure = {
  readonly subject: string;
  readonly subjectLabel: string;
  readonly measure: string;
  readonly asStated: string;
  readonly low: number;
  readonly high: number | null;
  readonly unit: string;
  readonly validTime: string;
  readonly statementId: string | null;
  readonly derivation: Derivation | null;
};

/** The named law with its numbers, the statements it used, and those that it agrees with. */
export type Derivation = {
  readonly rule: string;
  readonly statementIds: readonly string[];
  readonly agreesWith: readonly string[];
};

export type FunnelStage = {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly asStated: string | null;
};

export type PictureFigure = DrawnFigure & {
  readonly sources: readonly FigureSource[];
  readonly conflictIds: readonly string[];
};

export type ShownConflict = {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly statementIds: readonly string[];
  readonly explanation: string;
};
