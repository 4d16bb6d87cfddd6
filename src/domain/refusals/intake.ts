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
  'text-not-read': refusal<{ readonly name: string; readonly detail: string }>(
    'excess',
    ({ name, detail }) => `${name} was not read: ${detail}. Split it.`,
  ),
  'document-without-text': refusal<{ readonly name: string }>(
    'invalid',
    ({ name }) =>
      `${name} is a scan: it has pictures of pages and no text. Type what it says, or put it through OCR first.`,
  ),
  'publication-day-missing': refusal<{ readonly title: string }>(
    'invalid',
    ({ title }) =>
      `"${title}" does not say when it was published. Give the day: relative dates are read from it.`,
  ),
  'reason-missing': refusal<{ readonly proposal: string }>(
    'invalid',
    ({ proposal }) => `Say why proposal ${proposal} is rejected: the next reader will ask.`,
  ),
  'proposal-committed': refusal<{ readonly proposal: string; readonly statement: string }>(
    'conflict',
    ({ proposal, statement }) =>
      `Proposal ${proposal} is in the ledger as statement ${statement}. Undo it first.`,
  ),
  'already-proposed': refusal<{ readonly words: string }>(
    'conflict',
    ({ words }) => `What you read in "${words}" is among the proposals already. Decide that one.`,
  ),
  'nothing-to-undo': refusal<{ readonly proposal: string }>(
    'conflict',
    ({ proposal }) => `Nobody has decided proposal ${proposal} yet, so there is nothing to undo.`,
  ),
} as const;
