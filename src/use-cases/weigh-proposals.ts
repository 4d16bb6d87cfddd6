import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Holding } from '../domain/engagement/office.ts';
import { agreementsOf } from '../domain/ledger/agreements.ts';
import { type Conflict, inOrder } from '../domain/ledger/conflict.ts';
import type { FigureContext } from '../domain/ledger/conflicts/figures.ts';
import { eventsOf } from '../domain/ledger/event.ts';
import { figureContext } from '../domain/ledger/find-conflicts.ts';
import { judged } from '../domain/ledger/judgement.ts';
import type { Stated } from '../domain/ledger/stated.ts';
import type { Subject } from '../domain/ledger/subject.ts';
import { type Place, type Surroundings, weighed } from '../domain/ledger/weighing.ts';
import { missionNamesOf, type SourceDocument, sourceDocument } from '../store/records/sources.ts';
import { type StatedLedger, statedLedger, UNNAMED } from '../store/records/stated.ts';
import type { DB } from '../store/schema.ts';
import { type DecidedProposal, proposals } from '../store/views/proposals.ts';
import { statementPlaces } from '../store/views/statement-places.ts';
import { conflictsAmong, wholeHoldings } from './ledger-conflicts.ts';
import { matchesOf, type ProposalMatch } from './match-proposal.ts';
import { type MissionNames, proposedStatement } from './proposed-statement.ts';
import { type ToldWeighing, teller } from './tell-weighing.ts';
import { inMission, type Work } from './work.ts';

/** A proposal with what it would be to the ledger, and what its names were matched to. */
export type WeighedProposal = ToldWeighing &
  ProposalMatch & {
    readonly proposal: string;
  };

/** As many are weighed at once: the first ones that nobody has decided. */
const WEIGHED_MAX = 200;
const PROPOSALS_MAX = 5_000;

/**
 * Weighs proposals against the ledger with the rules that settle the ledger, and writes nothing. Each is
 * weighed by itself, beside what is in the ledger or accepted: a misread neighbour contests nobody. Figures
 * of the documents that contradict each other count as conflicts too.
 *
 * @param documentId the proposals of one document; of the whole mission when `null`
 * @returns the first 200 that are open or accepted
 */
export async function weighProposals(
  work: Work,
  missionId: string,
  documentId: string | null,
): Promise<readonly WeighedProposal[]> {
  const ground = await inMission(work, missionId, (db) => groundOf(db, missionId, documentId));
  const { ledger, drafts, holdings, names } = ground;
  const found = await weighedAgainst(ledger, drafts, holdings);
  const near = [...found.values()].flatMap(idsIn);
  const documents = [...new Set([...drafts.places.values()].map(({ documentId }) => documentId))];
  const held = await inMission(work, missionId, (db) =>
    statementPlaces(db, missionId, near, documents),
  );
  const places = new Map<string, Place>([...held, ...drafts.places]);
  const subjects = new Map([...drafts.subjects, ...ledger.subjects]);
  const told = teller([...ledger.statements, ...drafts.stated], subjects, places);
  const quotedFrom = Map.groupBy(ledger.statements, ({ id }) => held.get(id)?.documentId ?? null);
  const quoted = ({ id }: Stated) =>
    quotedFrom.get(drafts.places.get(id)?.documentId ?? null) ?? [];
  const known = { missionId, names, known: ledger.subjects, holdings };
  return drafts.stated.map((stated) => ({
    proposal: stated.id,
    ...told(
      weighed(
        stated,
        { ...(found.get(stated.id) ?? NOTHING), sameDocument: quoted(stated) },
        places,
      ),
    ),
    ...matchesOf(
      stated,
      drafts.proposals.get(stated.id),
      drafts.around.get(stated.id) ?? '',
      known,
    ),
  }));
}

async function groundOf(db: Kysely<DB>, missionId: string, documentId: string | null) {
  const pending = (await proposals(db, missionId, documentId, PROPOSALS_MAX))
    .filter(({ state }) => state === 'open' || state === 'accepted')
    .slice(0, WEIGHED_MAX);
  const names = await missionNamesOf(db, missionId);
  return {
    names,
    drafts: await draftsOf(db, missionId, names, pending),
    ledger: await statedLedger(db, missionId),
    holdings: await wholeHoldings(db, missionId),
  };
}

/** What the rules find around one proposed statement. */
type Found = Pick<Surroundings, 'agreesWith' | 'conflicts'>;

const NOTHING: Found = { agreesWith: [], conflicts: [] };

function idsIn({ agreesWith, conflicts }: Found): readonly string[] {
  return [...agreesWith.map(({ id }) => id), ...conflicts.flatMap((one) => one.statementIds)];
}

async function weighedAgainst(
  ledger: StatedLedger,
  { stated, proposals: decidedById, subjects: needed }: Drafts,
  holdings: readonly Holding[],
): Promise<ReadonlyMap<string, Found>> {
  const subjects = new Map([...needed, ...ledger.subjects]);
  const isAccepted = ({ id }: Stated) => decidedById.get(id)?.state === 'accepted';
  const base = [...ledger.statements, ...stated.filter(isAccepted)];
  const together = among(stated, subjects, []);
  const found = new Map<string, Found>();
  for (const one of stated) {
    // The rules read the whole ledger; others are answered in between.
    await setImmediate();
    const all = isAccepted(one) ? base : [...base, one];
    const { agreesWith, conflicts } = around(one, among(all, subjects, holdings));
    const inText = around(one, together).conflicts;
    found.set(one.id, { agreesWith, conflicts: inOrder([...conflicts, ...inText]) });
  }
  return found;
}

type Compared = {
  readonly statements: readonly Stated[];
  readonly context: FigureContext;
  readonly conflicts: readonly Conflict[];
};

function among(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
  holdings: readonly Holding[],
): Compared {
  const events = eventsOf(statements);
  return {
    statements,
    context: figureContext(statements, subjects, events),
    conflicts: conflictsAmong({ statements, subjects, holdings }, events),
  };
}

function around({ id }: Stated, { statements, context, conflicts }: Compared): Found {
  return {
    agreesWith: agreementsOf(new Set([id]), statements, context).get(id) ?? [],
    conflicts: conflicts.filter(
      ({ status, statementIds }) => status !== 'settled' && statementIds.includes(id),
    ),
  };
}

type Drafts = {
  readonly stated: readonly Stated[];
  readonly proposals: ReadonlyMap<string, DecidedProposal>;
  readonly subjects: ReadonlyMap<string, Subject>;
  /** The text around each passage: whom it speaks of may stand a sentence before. */
  readonly around: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<
    string,
    Place & { readonly documentId: string; readonly isProposal: true }
  >;
};

/** The statements that the proposals would be, as the rules read them. */
async function draftsOf(
  db: Kysely<DB>,
  missionId: string,
  names: MissionNames,
  pending: readonly DecidedProposal[],
): Promise<Drafts> {
  const documents = new Map<string, SourceDocument>();
  for (const id of new Set(pending.map(({ documentId }) => documentId))) {
    const document = await sourceDocument(db, missionId, id);
    if (document) documents.set(id, document);
  }
  const drafts = pending.flatMap((proposal) => {
    const document = documents.get(proposal.documentId);
    if (!document) return [];
    const drafted = proposedStatement(missionId, names, document, proposal, proposal.id);
    const publisher = document.publisher ?? UNNAMED;
    const stated = judged(drafted.statement, [], publisher);
    const around = textAround(document.text ?? '', proposal);
    return [{ ...drafted, proposal, publisher, stated, around }];
  });
  return {
    stated: drafts.map(({ stated }) => stated),
    proposals: new Map(pending.map((proposal) => [proposal.id, proposal])),
    subjects: new Map(
      drafts.flatMap(({ subject, mission }) => [mission, subject].map((one) => [one.key, one])),
    ),
    around: new Map(drafts.map(({ proposal, around }) => [proposal.id, around])),
    places: new Map(
      drafts.map(({ proposal, publisher }) => [
        proposal.id,
        {
          documentId: proposal.documentId,
          publisher,
          words: proposal.passageWords,
          start: proposal.passageStart,
          isProposal: true,
        },
      ]),
    ),
  };
}

/** Unit: UTF-16 code units on either side of the passage; about two sentences. */
const AROUND = 300;

function textAround(text: string, { passageStart, passageWords }: DecidedProposal): string {
  return text.slice(
    Math.max(0, passageStart - AROUND),
    passageStart + passageWords.length + AROUND,
  );
}
