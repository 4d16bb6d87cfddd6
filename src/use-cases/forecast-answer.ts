/** The chance of having reached the target by a day, under each view and their mixture. */
export type ChanceBy = {
  readonly by: string;
  readonly chance: number;
  readonly near: number;
  readonly outside: number;
};

/** A share of the samples beside the day by which it has reached the target; `null`: not in five years. */
export type ForecastQuantile = { readonly share: number; readonly date: string | null };

export type ForecastAnswer = {
  readonly mission: string;
  readonly on: string;
  readonly known: string;
  readonly target: number;
  readonly ceiling: {
    readonly persons: number;
    readonly asStated: string;
    readonly statementId: string | null;
  };
  readonly strengthNow: {
    readonly persons: number;
    readonly asStated: string;
    readonly statementId: string | null;
  };
  readonly mandatedOn: string;
  readonly monthsSinceMandate: number;
  readonly quantiles: readonly ForecastQuantile[];
  readonly chances: readonly ChanceBy[];
  readonly classes: readonly {
    readonly id: string;
    readonly label: string;
    readonly missions: number;
    readonly weight: number;
  }[];
  readonly views: readonly {
    readonly id: 'near' | 'outside';
    readonly label: string;
    readonly weight: number;
    readonly quantiles: readonly ForecastQuantile[];
    readonly fan: readonly FanDay[];
  }[];
  readonly fan: readonly FanDay[];
  /** Past missions that once stood where this one stands, and where their way would lead it. */
  readonly alike: readonly {
    readonly mission: string;
    readonly mandatedOn: string;
    /** Age of the past mission when it stood here, whole months since its mandate. */
    readonly months: number;
    readonly weight: number;
    readonly days: readonly { readonly day: string; readonly persons: number }[];
  }[];
  readonly promises: { readonly due: number; readonly kept: number };
  /** The gates of the chain that were shut on the day, and which announcements each of them holds. */
  readonly gates: readonly {
    readonly id: string;
    readonly kind: string;
    readonly reason: string;
    readonly holds: readonly string[];
  }[];
  readonly assumptions: readonly string[];
  readonly samples: number;
  readonly seed: number;
};

/** Strength on a day: the median and the ends of the 50, 80 and 95 % bands, persons. */
export type FanDay = {
  readonly day: string;
  readonly median: number;
  readonly low50: number;
  readonly high50: number;
  readonly low80: number;
  readonly high80: number;
  readonly low95: number;
  readonly high95: number;
};
