import { impreciseDate } from '../ledger/imprecise-date.ts';
import type { OfficeTold } from '../ledger/statement.ts';
import type { Holding } from './office.ts';

/** A holding as its record gives it; days in EDTF, `..` where it is still held. */
export type RecordedHolding = OfficeTold & {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly statementIds: readonly string[];
  readonly note: string | null;
};

/** What one statement tells of an office, of those that had been said by the day of knowledge. */
export type OfficeTelling = {
  readonly id: string;
  readonly office: OfficeTold;
  readonly role: string;
  readonly modality: string;
  readonly edtf: string | null;
};

/**
 * The holdings as they were known: a holding of which nothing had been said is not there; its first
 * and last day are there only when a statement that tells them is; statements that no holding claims
 * stand for themselves. `wholes` names the force that an organisation is part of.
 */
export function knownHoldings(
  recorded: readonly RecordedHolding[],
  tellings: readonly OfficeTelling[],
  wholes: ReadonlyMap<string, string>,
): readonly Holding[] {
  const forceOf = (organisation: string) => wholes.get(organisation) ?? organisation;
  const claimed = new Set<string>();
  const holdings = recorded.flatMap((holding) => {
    const told = tellings.filter((telling) => tells(telling, holding));
    for (const { id } of told) claimed.add(id);
    return told.length === 0 ? [] : [asKnown(holding, told, forceOf(holding.organisation))];
  });
  const rest = tellings
    .filter(({ id, role, modality }) => !claimed.has(id) && isHeld(role) && modality === 'reported')
    .map((telling) => byItself(telling, forceOf(telling.office.organisation)));
  return [...holdings, ...rest];
}

function tells({ id, office }: OfficeTelling, holding: RecordedHolding): boolean {
  if (holding.statementIds.includes(id)) return true;
  return (
    office.person === holding.person &&
    office.title === holding.title &&
    office.organisation === holding.organisation &&
    office.standing === holding.standing
  );
}

function isHeld(role: string): boolean {
  return role === 'as-of' || role === 'start';
}

function asKnown(holding: RecordedHolding, told: readonly OfficeTelling[], force: string): Holding {
  const isWhole = holding.statementIds.every((id) => told.some((telling) => telling.id === id));
  const startsTold = isWhole || told.some(({ role }) => role === 'start' || role === 'occurred');
  const end = holding.until;
  const endTold =
    isWhole ||
    told.some(({ role, edtf }) => role === 'end' || (end !== null && (edtf ?? '') >= end));
  const days = told
    .flatMap(({ edtf, role }) => (isHeld(role) && edtf !== null ? [edtf] : []))
    .sort();
  const since = startsTold
    ? holding.since
    : days[0] === undefined
      ? holding.since
      : `../${days[0]}`;
  return {
    id: holding.id,
    person: { name: holding.person, aliases: holding.aliases },
    title: holding.title,
    organisation: holding.organisation,
    force,
    status: holding.standing,
    beside: /\bbeside\b/.test(holding.note ?? ''),
    since: since === null ? null : impreciseDate(since),
    until: untilOf(endTold ? end : null),
    statementIds: told.map(({ id }) => id),
  };
}

/** A holding with everything that its record gives, whoever said it and when. */
export function wholeHolding(
  holding: RecordedHolding,
  wholes: ReadonlyMap<string, string>,
): Holding {
  return {
    id: holding.id,
    person: { name: holding.person, aliases: holding.aliases },
    title: holding.title,
    organisation: holding.organisation,
    force: wholes.get(holding.organisation) ?? holding.organisation,
    status: holding.standing,
    beside: /\bbeside\b/.test(holding.note ?? ''),
    since: holding.since === null ? null : impreciseDate(holding.since),
    until: untilOf(holding.until),
    statementIds: holding.statementIds,
  };
}

function untilOf(text: string | null): Holding['until'] {
  if (text === null) return null;
  return text === '..' ? 'still' : impreciseDate(text);
}

function byItself({ id, office, role, edtf }: OfficeTelling, force: string): Holding {
  const since = edtf === null ? null : impreciseDate(role === 'start' ? edtf : openStart(edtf));
  return {
    id,
    person: { name: office.person, aliases: [] },
    title: office.title,
    organisation: office.organisation,
    force,
    status: office.standing,
    beside: false,
    since,
    until: null,
    statementIds: [id],
  };
}

/** Held on a day, and nobody says since when. */
function openStart(edtf: string): string {
  const last = edtf.split('/').at(-1) ?? edtf;
  return `../${last}`;
}
