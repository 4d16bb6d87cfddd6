import { type Static, Type } from 'typebox';
import { component, type Given } from './component.ts';
import {
  closed,
  country,
  day,
  instant,
  missionId,
  nullable,
  nullableText,
  recordId,
} from './values.ts';

/** What one lift carries, with room to spare: more people in one request is a mistake. */
const PEOPLE_MAX = 1_000;

const whole = nullable(Type.Integer());
const some = nullable(Type.String({ format: 'date' }));
const state = Type.Enum(['draft', 'proposed', 'approved', 'frozen', 'departed', 'arrived']);
const chainId = Type.String({ minLength: 1, maxLength: 80 });
const serviceNumber = Type.String({ minLength: 1, maxLength: 60 });
const serviceNumbers = Type.Array(serviceNumber, { minItems: 1, maxItems: PEOPLE_MAX });
const reason = Type.String({
  minLength: 1,
  maxLength: 300,
  description: 'Why an amendment is made; needed once the manifest is frozen',
});

export const ofManifest = Type.Object({ mission: missionId, manifest: recordId });

const head = {
  id: Type.String(),
  country,
  lift: Type.String(),
  batch: Type.String(),
  state,
  departsOn: some,
  arrivesOn: some,
  seats: whole,
  kilogramsMax: whole,
  people: Type.Unsafe<number | null>({
    ...whole,
    description: 'Null for other countries where it is from one to four',
  }),
  kilograms: Type.Unsafe<number | null>({
    ...whole,
    description: 'People with kit and baggage; for the own country',
  }),
  checkedIn: whole,
  arrived: whole,
  amendments: whole,
  isOwn: Type.Boolean(),
};

export const manifestHead = component('ManifestHead', Type.Object(head));
export const manifestList = component(
  'ManifestList',
  Type.Object({ manifests: Type.Array(manifestHead.ref) }),
);
export type ManifestHeadAnswer = Given<Static<typeof manifestHead.schema>>;
export type ManifestListAnswer = Given<Static<typeof manifestList.schema>>;

/** Those of one lift; of every lift when left out. */
export const liftQuery = Type.Object({ lift: Type.Optional(chainId) }, closed);

export const countryQuery = Type.Object({ country: Type.Optional(country) }, closed);

export const manifestCounts = component(
  'ManifestCounts',
  Type.Object({
    ...head,
    contentHash: Type.Unsafe<string | null>({
      ...nullableText,
      description: 'SHA-256 of who travels with what: an approval says which one it saw',
    }),
    approvedHash: nullableText,
    proposedBy: nullableText,
    steps: Type.Array(
      Type.Object({
        state,
        contentHash: Type.String(),
        on: Type.String(),
        at: Type.String(),
        by: Type.String(),
        byName: nullableText,
      }),
    ),
  }),
);
export type ManifestCountsAnswer = Given<Static<typeof manifestCounts.schema>>;

const passenger = Type.Object({
  serviceNumber: Type.String(),
  name: Type.String(),
  rank: nullableText,
  service: nullableText,
  unit: nullableText,
  sex: nullableText,
  kilograms: Type.Integer({ description: 'Person with kit' }),
  baggageKilograms: Type.Integer(),
  checkedIn: Type.Boolean(),
  arrived: Type.Boolean(),
});

export const manifestPeople = component(
  'ManifestPeople',
  Type.Object({
    people: Type.Array(passenger),
    changes: Type.Array(
      Type.Object({
        number: Type.Integer(),
        change: Type.Enum(['added', 'removed']),
        reason: Type.String(),
        at: Type.String(),
        by: Type.String(),
        people: Type.Array(Type.Object({ serviceNumber: Type.String(), name: Type.String() })),
      }),
    ),
  }),
);
export type ManifestPeopleAnswer = Given<Static<typeof manifestPeople.schema>>;

/** A finding about one person: why they cannot go, and what to do about it. */
const block = Type.Object({
  pointer: Type.Optional(Type.String()),
  code: Type.String(),
  value: Type.Optional(Type.String()),
  message: Type.String(),
  fix: Type.Optional(Type.String()),
});

/** Words of a search may be a name: they come in a body, because names do not stand in addresses. */
export const candidatesBody = Type.Object(
  { search: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })) },
  closed,
);

export const candidateList = component(
  'CandidateList',
  Type.Object({
    free: Type.Integer({ description: 'How many of them can go' }),
    people: Type.Array(
      Type.Object({
        serviceNumber: Type.String(),
        name: Type.String(),
        rank: nullableText,
        unit: nullableText,
        block: nullable(block),
      }),
    ),
  }),
);
export type CandidateListAnswer = Given<Static<typeof candidateList.schema>>;

export const manifestBody = Type.Object(
  {
    id: recordId,
    lift: chainId,
    batch: chainId,
    seats: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000 })),
    kilogramsMax: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    departsOn: Type.Optional(day),
    arrivesOn: Type.Optional(day),
  },
  closed,
);

export const boardingBody = Type.Object(
  {
    count: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: PEOPLE_MAX,
        description: 'So many of the batch, in order of unit and number',
      }),
    ),
    serviceNumbers: Type.Optional(serviceNumbers),
    kilograms: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
    baggageKilograms: Type.Optional(Type.Integer({ minimum: 0, maximum: 500 })),
    reason: Type.Optional(reason),
  },
  closed,
);

export const boarded = component(
  'Boarded',
  Type.Object({
    manifest: Type.String(),
    boarded: Type.Integer(),
    total: Type.Integer(),
    kilograms: Type.Integer(),
    blocked: Type.Array(block),
  }),
);
export type BoardedAnswer = Given<Static<typeof boarded.schema>>;

export const removalBody = Type.Object({ serviceNumbers, reason: Type.Optional(reason) }, closed);
export const removed = component('Removed', Type.Object({ left: Type.Integer() }));

export const stepBody = Type.Object(
  {
    step: Type.Enum(['propose', 'approve', 'freeze', 'depart', 'arrive']),
    on: Type.Optional(day),
    shown: Type.Optional(
      Type.String({ pattern: '^[0-9a-f]{64}$', description: 'The hash of what was shown' }),
    ),
  },
  closed,
);
export const stepTaken = component(
  'ManifestStep',
  Type.Object({
    manifest: Type.String(),
    state,
    contentHash: Type.String(),
    people: Type.Integer(),
    arrived: Type.Integer(),
  }),
);

export const checkInBody = Type.Object(
  {
    place: Type.Enum(['desk', 'gate'], {
      description: 'At the desk before departure, or at the gate after landing',
    }),
    serviceNumbers: Type.Optional(
      Type.Unsafe<string[]>({ ...serviceNumbers, description: 'Everybody, when left out' }),
    ),
    on: Type.Optional(day),
    at: Type.Optional(
      Type.Unsafe<string>({ ...instant, description: 'When they were seen, if that was earlier' }),
    ),
  },
  closed,
);

export const checkedIn = component(
  'CheckedIn',
  Type.Object({
    state,
    outcomes: Type.Array(
      Type.Object({
        serviceNumber: Type.String(),
        outcome: Type.Enum(['checked-in', 'already', 'not-on-manifest']),
        name: nullableText,
        unit: nullableText,
      }),
    ),
    checkedIn: Type.Integer(),
    arrived: Type.Integer(),
    people: Type.Integer(),
    kilograms: Type.Integer(),
  }),
);
export type CheckedInAnswer = Given<Static<typeof checkedIn.schema>>;
