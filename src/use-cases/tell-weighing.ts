import type { Conflict } from '../domain/ledger/conflict.ts';
import type { Stated } from '../domain/ledger/stated.ts';
import type { Subject } from '../domain/ledger/subject.ts';
import type { Place, Verdict, Weighing } from '../domain/ledger/weighing.ts';

/** A statement of the ledger, or a proposal beside this one, as a card names it. */
export type Told = {
  readonly id: string;
  readonly isProposal: boolean;
  readonly subject: string;
  readonly measure: string;
  readonly asStated: string;
  readonly edtf: string | null;
  readonly publisher: string;
  readonly documentId: string | null;
};

/** A weighing in the words of a card; of many, the first are told and all are counted. */
export type ToldWeighing = {
  readonly verdict: Verdict;
  readonly agreesWith: readonly Told[];
  readonly agreeCount: number;
  readonly duplicateOf: Told | null;
  readonly conflicts: readonly {
    readonly kind: Conflict['kind'];
    readonly explanation: string;
    readonly against: readonly Told[];
  }[];
  readonly conflictCount: number;
};

const TOLD_MAX = 10;

/** Tells weighings of proposals among these statements; the ledger's come first, then the proposals. */
export function teller(
  statements: readonly Stated[],
  subjects: ReadonlyMap<string, Subject>,
  places: ReadonlyMap<string, Place & { readonly isProposal?: boolean }>,
): (weighing: Weighing) => ToldWeighing {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const tell = (id: string): readonly Told[] => {
    const stated = byId.get(id);
    if (!stated) return [];
    const { subject, measure, asStated, edtf, publisher } = stated;
    const place = places.get(id);
    return [
      {
        id,
        isProposal: place?.isProposal === true,
        subject: subjects.get(subject)?.label ?? subject,
        measure,
        asStated,
        edtf,
        publisher,
        documentId: place?.documentId ?? null,
      },
    ];
  };
  return ({ proposed, verdict, agreesWith, duplicateOf, conflicts }) => ({
    verdict,
    agreesWith: agreesWith.slice(0, TOLD_MAX).flatMap(({ id }) => tell(id)),
    agreeCount: agreesWith.length,
    duplicateOf: (duplicateOf && tell(duplicateOf.id)[0]) ?? null,
    conflicts: conflicts.slice(0, TOLD_MAX).map(({ kind, explanation, statementIds }) => ({
      kind,
      explanation: withoutIds(explanation, places),
      against: statementIds.filter((id) => id !== proposed).flatMap(tell),
    })),
    conflictCount: conflicts.length,
  });
}

/** A proposal has no number by which a reader would know it. */
function withoutIds(
  explanation: string,
  places: ReadonlyMap<string, { readonly isProposal?: boolean }>,
): string {
  return explanation.replaceAll(/, ([^\s,()]+)\)/g, (all, id: string) =>
    places.get(id)?.isProposal ? ')' : all,
  );
}
