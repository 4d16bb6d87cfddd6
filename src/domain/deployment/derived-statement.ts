import type { Bounds } from '../ledger/bounds.ts';
import { type Channel, gradeByDefault } from '../ledger/channel.ts';
import { type Quantity, quantity } from '../ledger/quantity.ts';
import type { Modality, Role, Statement } from '../ledger/statement.ts';
import type { Subject } from '../ledger/subject.ts';
import type { Act } from './chain-act.ts';
import type { ChainEntry } from './chain-entry.ts';
import type { Count } from './chain-field.ts';
import { contributorOf } from './chain-owner.ts';
import type { Chain } from './chain-state.ts';
import type { Span } from './span.ts';

/** What an entry says to the ledger: a statement, its reading, and whom it is about. */
export type Derived = {
  readonly statement: Statement;
  readonly bounds: Bounds;
  readonly subjects: readonly Subject[];
};

/** The id under which the ledger holds what an entry says. */
export function statementIdOf(entry: string): string {
  return `chain:${entry}`;
}

type Told = {
  readonly measure: string;
  readonly kind: string;
  readonly about: 'class' | 'batch' | 'contributor' | 'mission';
};

/** The acts whose counts the ledger has a measure for. */
const TOLD: { readonly [A in Act]?: Told } = {
  'requirement.state': { measure: 'required', kind: 'requirement', about: 'mission' },
  'pledge.offer': { measure: 'pledged', kind: 'pledge', about: 'contributor' },
  'pledge.confirm': { measure: 'pledged', kind: 'pledge', about: 'contributor' },
  'class.select': { measure: 'selected', kind: 'selection', about: 'class' },
  'class.start': { measure: 'in-training', kind: 'training', about: 'class' },
  'class.graduate': { measure: 'trained', kind: 'training', about: 'class' },
  'batch.say': { measure: 'departed', kind: 'movement', about: 'batch' },
  'lift.depart': { measure: 'departed', kind: 'movement', about: 'batch' },
  'lift.arrive': { measure: 'arrived', kind: 'movement', about: 'batch' },
  'rotation.return': { measure: 'returned', kind: 'movement', about: 'contributor' },
  'casualty.report': { measure: 'injured', kind: 'casualty', about: 'contributor' },
  'casualty.change': { measure: 'injured', kind: 'casualty', about: 'contributor' },
};

/**
 * What an entry says to the ledger, or `null` when it counts nobody. What moved is an operational
 * record; what was offered or planned was heard, and is graded by its channel.
 *
 * @param countryLabel the English name of a country code
 */
export function derivedStatement(
  chain: Chain,
  entry: ChainEntry,
  mission: Subject,
  countryLabel: (code: string) => string,
): Derived | null {
  const told = toldBy(chain, entry);
  const count = countOf(chain, entry);
  if (told === null || count === null) return null;
  const subjects = subjectsOf(chain, entry, told, mission, countryLabel);
  const subject = subjects.at(-1) ?? mission;
  const isHeard =
    told.kind === 'pledge' || told.kind === 'requirement' || entry.act === 'batch.say';
  const channel = isHeard ? channelOf(entry) : 'operational';
  const on = entry.act === 'batch.say' ? entry.fields.day : entry.on;
  return {
    subjects,
    bounds: { low: count.low, high: Number.isFinite(count.high) ? count.high : null },
    statement: {
      id: statementIdOf(entry.id),
      documentId: null,
      kind: told.kind,
      subject: subject.key,
      subjectStated: subject.label,
      counterparty: null,
      measure: told.measure,
      quantity: quantityOf(count),
      sourceWord: null,
      valid: { ...timeOf(on), role: roleOf(entry, told) },
      said: { ...timeOf(entry.said ?? entry.on), inferred: entry.said === null },
      modality: modalityOf(entry, told),
      speakers: entry.source === null ? [] : [entry.source],
      addressee: null,
      channel,
      isVerbatim: false,
      grade: gradeByDefault(channel),
      scope: null,
      partOf: null,
      sameEventAs: null,
      era: null,
      supersedes: entry.supersedes === null ? null : statementIdOf(entry.supersedes),
      because: null,
      note: entry.note,
      origin: isHeard ? 'heard' : 'operational',
      rule: isHeard ? null : `${entry.act} as recorded`,
      inputs: [entry.id],
      office: null,
      passage: null,
    },
  };
}

function toldBy(chain: Chain, entry: ChainEntry): Told | null {
  const told = TOLD[entry.act];
  if (told === undefined) return null;
  switch (entry.act) {
    case 'requirement.state':
      return entry.fields.status === 'authorised' ? { ...told, measure: 'authorised' } : told;
    case 'pledge.offer':
    case 'pledge.confirm':
      return isWritten(entry.fields.channel) ? { ...told, measure: 'notified' } : told;
    case 'batch.say':
      return entry.fields.milestone === 'depart' ? told : null;
    case 'casualty.report':
    case 'casualty.change':
      return lossTold(told, entry.fields.status);
    default:
      return isOwned(chain, entry) ? told : null;
  }
}

/** A state that is no measure of the ledger (recovered, found) tells it nothing. */
function lossTold(told: Told, status: string): Told | null {
  const measure =
    status === 'killed' || status === 'missing' || status === 'injured' ? status : null;
  return measure === null ? null : { ...told, measure };
}

function isOwned(chain: Chain, entry: ChainEntry): boolean {
  return contributorOf(chain, entry) !== null;
}

function isWritten(channel: string): boolean {
  return channel === 'notification' || channel === 'note-verbale';
}

function countOf(chain: Chain, entry: ChainEntry): Count | null {
  if (entry.act === 'casualty.change') {
    return chain.casualties.get(entry.fields.casualty)?.count ?? null;
  }
  return 'count' in entry.fields ? (entry.fields.count ?? null) : null;
}

/** The mission, the contributor, and the class or batch of it: each under the one before. */
function subjectsOf(
  chain: Chain,
  entry: ChainEntry,
  told: Told,
  mission: Subject,
  countryLabel: (code: string) => string,
): readonly Subject[] {
  const country = contributorOf(chain, entry);
  if (told.about === 'mission' || country === null) return [mission];
  const contributor: Subject = {
    key: country,
    label: countryLabel(country),
    kind: 'contributor',
    parent: mission.key,
  };
  const part = partOf(chain, entry, told);
  if (part === null) return [mission, contributor];
  return [mission, contributor, { ...part, kind: 'part', parent: country }];
}

function partOf(chain: Chain, { fields }: ChainEntry, { about }: Told) {
  if (about === 'batch' && 'batch' in fields && fields.batch !== null) {
    const { batch } = fields;
    return { key: batch, label: chain.batches.get(batch)?.label ?? batch };
  }
  if (about === 'class' && 'class' in fields && fields.class !== null) {
    return { key: fields.class, label: chain.classes.get(fields.class)?.label ?? fields.class };
  }
  return null;
}

function channelOf(entry: ChainEntry): Channel {
  const said = 'channel' in entry.fields ? entry.fields.channel : 'heard';
  if (said === 'spoken') return 'speech';
  return said === 'press' ||
    said === 'meeting' ||
    said === 'note-verbale' ||
    said === 'notification'
    ? said
    : 'heard';
}

function modalityOf({ act }: ChainEntry, { kind }: Told): Modality {
  if (kind === 'pledge') return 'promised';
  return act === 'batch.say' || kind === 'requirement' ? 'planned' : 'reported';
}

function roleOf({ act }: ChainEntry, { kind }: Told): Role {
  if (act === 'batch.say') return 'planned';
  return kind === 'movement' || kind === 'casualty' ? 'occurred' : 'as-of';
}

/** "75 or 77" is kept in its words; as a number it lies between the two. */
function quantityOf(count: Count): Quantity {
  const { asStated, low, said, high } = count;
  if (low === said && said === high) {
    return quantity({ qualifier: 'exact', value: said, unit: 'personnel', asStated });
  }
  if (!Number.isFinite(high)) {
    return quantity({ qualifier: 'at-least', value: low, unit: 'personnel', asStated });
  }
  return quantity({
    qualifier: 'between',
    value: low,
    valueMax: high,
    unit: 'personnel',
    asStated,
  });
}

function timeOf({ edtf, earliest, latest }: Span) {
  return { edtf, begin: earliest?.toString() ?? null, end: latest?.toString() ?? null };
}
