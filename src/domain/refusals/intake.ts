import { refusal } from '../refusal.ts';

/** Refusals of the intake of documents. */
export const INTAKE_REFUSALS = {
  'text-too-long': refusal<{
    readonly name: string;
    readonly length: number;
    readonly limit: number;
  }>(
    'excess',
    ({ name, length, limit }) =>
      `${name} has ${length} characters, more than the ${limit} that are read at once. Split it.`,
  ),
} as const;
