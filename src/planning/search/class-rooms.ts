import type { Frame, FrameMode } from './grid.ts';
import { SLACK } from './room.ts';
import type { Usage } from './usage.ts';

/**
 * How many persons each class of one mode could still take, for all starts at once: the least that is
 * left over the weeks of the course. Linear in the weeks, whatever the length of the course.
 *
 * @see van Herk (1992), "A fast algorithm for local minimum and maximum filters", doi:10.1016/0167-8655(92)90069-C
 */
export class ClassRooms {
  private readonly left: Float64Array;
  /** Least from the begin of its stretch up to the week, and from the week to the end of its stretch. */
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  private length = 1;

  constructor(weeks: number) {
    this.left = new Float64Array(weeks);
    this.before = new Float64Array(weeks);
    this.after = new Float64Array(weeks);
  }

  fill(usage: Usage, frame: Frame, mode: FrameMode): void {
    const { seatsLeft, instructorsLeft } = usage.venueOf(frame);
    const { left, before, after } = this;
    const { traineesPerInstructor, weeks: length } = mode;
    const weeks = left.length;
    this.length = length;
    for (let week = 0; week < weeks; week += 1) {
      const least = Math.min(
        seatsLeft[week] as number,
        (instructorsLeft[week] as number) * traineesPerInstructor,
      );
      left[week] = least;
      before[week] = week % length === 0 ? least : Math.min(least, before[week - 1] as number);
    }
    for (let week = weeks - 1; week >= 0; week -= 1) {
      const isEnd = week === weeks - 1 || (week + 1) % length === 0;
      const least = left[week] as number;
      after[week] = isEnd ? least : Math.min(least, after[week + 1] as number);
    }
  }

  /** @param start of a class that ends within the horizon */
  at(start: number): number {
    const end = start + this.length - 1;
    return Math.floor(Math.min(this.after[start] as number, this.before[end] as number) + SLACK);
  }
}
