import type { Role } from '../contract/users.ts';

/**
 * Who may use a route.
 * - `open`: anyone, without login.
 * - `signed-in`: any user with a session, whatever roles they hold.
 * - `installation`: holders of one of `roles` for every mission and no one country.
 * - `mission`: holders of one of `roles` in the mission of the address, whatever country they act
 *   for. To a user without any role in it the mission does not exist (404).
 * - `subject`: as `mission`; who acts for a country may do it for that country's figures alone.
 * - `owner`: holders of one of `roles` for a country, about that country's own people. Who acts for
 *   no country has no roll to look at.
 */
export type Access =
  | { readonly to: 'open' | 'signed-in' }
  | {
      readonly to: 'installation' | 'mission' | 'subject' | 'owner';
      readonly roles: readonly Role[];
    };

const EVERYONE: readonly Role[] = [
  'administrator',
  'analyst',
  'auditor',
  'commander',
  'contributor-viewer',
  'force-generation-officer',
  'movement-controller',
  'police-headquarters-clerk',
  'reporting-officer',
  'training-officer',
];

/** Those who put what they hear into the ledger. */
const REPORTERS: readonly Role[] = [
  'administrator',
  'force-generation-officer',
  'movement-controller',
  'police-headquarters-clerk',
  'reporting-officer',
  'training-officer',
];

/** Those who weigh what others reported. */
const JUDGES: readonly Role[] = ['administrator', 'analyst', 'reporting-officer'];

const FORCE_GENERATION: readonly Role[] = ['administrator', 'force-generation-officer'];

/** Those who record the chain: what is pledged, trained, moved and lost. */
const CHAIN_WRITERS: readonly Role[] = [
  'administrator',
  'commander',
  'force-generation-officer',
  'movement-controller',
  'police-headquarters-clerk',
  'training-officer',
];

/** Those who plan how the force comes together. */
const PLANNERS: readonly Role[] = [
  'administrator',
  'analyst',
  'commander',
  'force-generation-officer',
  'movement-controller',
];
const ADMINISTRATORS: readonly Role[] = ['administrator'];

/** Those who keep a country's roll: what comes in, and what is mended. */
const ROLL_KEEPERS: readonly Role[] = [
  'administrator',
  'force-generation-officer',
  'police-headquarters-clerk',
];

/** Those who choose from it. */
const ROLL_CHOOSERS: readonly Role[] = [...ROLL_KEEPERS, 'commander'];

/** Whoever works with a country's people by name. Row security knows the same roles (0037). */
const ROLL_READERS: readonly Role[] = [...ROLL_CHOOSERS, 'movement-controller', 'training-officer'];

/** Those who put people on lifts, agree to it, and tick them off. */
const MOVERS: readonly Role[] = [...ROLL_CHOOSERS, 'movement-controller'];

/** Those who keep the class: who is in it, who was there, who passed. */
const TRAINERS: readonly Role[] = [...ROLL_CHOOSERS, 'training-officer'];

/** Those who may know of harm before the next of kin do. Row security knows the same (0036). */
const KIN_TELLERS: readonly Role[] = ['administrator', 'commander'];

const open = { to: 'open' } as const;
const signedIn = { to: 'signed-in' } as const;
const everyone = { to: 'mission', roles: EVERYONE } as const;
const reporters = { to: 'subject', roles: REPORTERS } as const;
const judges = { to: 'subject', roles: JUDGES } as const;
const planners = { to: 'mission', roles: PLANNERS } as const;
const rollKeepers = { to: 'owner', roles: ROLL_KEEPERS } as const;
const rollChoosers = { to: 'owner', roles: ROLL_CHOOSERS } as const;
const rollReaders = { to: 'owner', roles: ROLL_READERS } as const;
const movers = { to: 'owner', roles: MOVERS } as const;
const trainers = { to: 'owner', roles: TRAINERS } as const;
const kinTellers = { to: 'owner', roles: KIN_TELLERS } as const;
const administrators = { to: 'installation', roles: ADMINISTRATORS } as const;

/**
 * Every route of the server and who may use it: the one place. A route that is not here does not
 * start, and a test asks every route as every role and country relation.
 */
export const ACCESS: { readonly [route: string]: Access } = {
  'GET /api/v1/health': open,
  'GET /api/v1/openapi.json': open,
  'GET /api/v1/problems/:code': open,
  'GET /brief/:mission': open,
  'GET /login/:token': open,
  'GET /*': open,

  'POST /api/v1/session': open,
  'GET /api/v1/session': signedIn,
  'DELETE /api/v1/session': signedIn,

  'GET /api/v1/audit': { to: 'installation', roles: ['administrator', 'auditor'] },
  'GET /api/v1/users': administrators,
  'POST /api/v1/users': administrators,
  'DELETE /api/v1/users/:account': administrators,

  'GET /api/v1/missions': signedIn,
  'POST /api/v1/missions': { to: 'installation', roles: FORCE_GENERATION },
  'GET /api/v1/missions/:mission': everyone,
  'PATCH /api/v1/missions/:mission': { to: 'mission', roles: ADMINISTRATORS },

  'GET /api/v1/missions/:mission/contributors': everyone,
  'POST /api/v1/missions/:mission/contributors': { to: 'subject', roles: FORCE_GENERATION },

  'GET /api/v1/missions/:mission/statements': everyone,
  'GET /api/v1/missions/:mission/statements/facets': everyone,
  'POST /api/v1/missions/:mission/statements': reporters,
  'GET /api/v1/missions/:mission/statements/:statement': everyone,
  'POST /api/v1/missions/:mission/statements/:statement/supersession': reporters,
  'PUT /api/v1/missions/:mission/statements/:statement/rank': judges,
  'GET /api/v1/missions/:mission/figures.csv': everyone,

  'POST /api/v1/missions/:mission/chain': { to: 'subject', roles: CHAIN_WRITERS },
  'GET /api/v1/missions/:mission/chain/:list': everyone,
  'GET /api/v1/missions/:mission/chain/:noun/entries.csv': everyone,
  'GET /api/v1/missions/:mission/batches': everyone,
  'GET /api/v1/missions/:mission/batches/:batch': everyone,
  'GET /api/v1/missions/:mission/strength': everyone,
  'GET /api/v1/missions/:mission/chase': everyone,
  'GET /api/v1/missions/:mission/funnel': everyone,

  'GET /api/v1/missions/:mission/manifests': everyone,
  'POST /api/v1/missions/:mission/manifests': movers,
  'GET /api/v1/missions/:mission/manifests/:manifest': everyone,
  'GET /api/v1/missions/:mission/manifests/:manifest/people': rollReaders,
  'POST /api/v1/missions/:mission/manifests/:manifest/people': movers,
  'POST /api/v1/missions/:mission/manifests/:manifest/candidates': rollReaders,
  'POST /api/v1/missions/:mission/manifests/:manifest/removal': movers,
  'POST /api/v1/missions/:mission/manifests/:manifest/steps': movers,
  'POST /api/v1/missions/:mission/manifests/:manifest/check-in': movers,
  'GET /api/v1/missions/:mission/manifests/:manifest/sheets/:sheet': rollReaders,

  'GET /api/v1/missions/:mission/classes/:class/people': rollReaders,
  'POST /api/v1/missions/:mission/classes/:class/enrolment': trainers,
  'POST /api/v1/missions/:mission/classes/:class/attendance': trainers,
  'POST /api/v1/missions/:mission/classes/:class/results': trainers,
  'GET /api/v1/missions/:mission/classes/:class/sheets/:sheet': rollReaders,

  'GET /api/v1/missions/:mission/forecast': everyone,
  'GET /api/v1/missions/:mission/plans': everyone,
  'POST /api/v1/missions/:mission/plans': planners,
  'GET /api/v1/missions/:mission/plans/:plan': everyone,
  'GET /api/v1/missions/:mission/plans/:plan/diff': everyone,
  'GET /api/v1/missions/:mission/plans/:plan/progress': everyone,
  'POST /api/v1/missions/:mission/plans/:plan/cancellation': planners,
  'POST /api/v1/missions/:mission/plans/:plan/adoption': planners,
  'GET /api/v1/missions/:mission/plan-ground': everyone,
  'POST /api/v1/missions/:mission/planning-values': planners,
  'POST /api/v1/missions/:mission/plan-lifts': {
    to: 'mission',
    roles: ['administrator', 'commander', 'force-generation-officer', 'movement-controller'],
  },

  'GET /api/v1/missions/:mission/documents': everyone,
  'GET /api/v1/missions/:mission/documents/:document': everyone,
  'PUT /api/v1/missions/:mission/documents/:document/text': {
    to: 'mission',
    roles: REPORTERS,
  },

  'POST /api/v1/missions/:mission/intake': { to: 'mission', roles: REPORTERS },
  'GET /api/v1/missions/:mission/intake': everyone,
  'POST /api/v1/missions/:mission/intake/file': { to: 'mission', roles: REPORTERS },
  'GET /api/v1/missions/:mission/proposals': everyone,
  'GET /api/v1/missions/:mission/weighings': everyone,
  'POST /api/v1/missions/:mission/proposals/:proposal/decision': {
    to: 'mission',
    roles: REPORTERS,
  },
  'POST /api/v1/missions/:mission/proposals/decisions': { to: 'mission', roles: REPORTERS },
  'POST /api/v1/missions/:mission/documents/:document/extraction': {
    to: 'mission',
    roles: REPORTERS,
  },
  'POST /api/v1/missions/:mission/documents/:document/proposals': reporters,
  'POST /api/v1/missions/:mission/documents/:document/commit': {
    to: 'mission',
    roles: REPORTERS,
  },

  'POST /api/v1/missions/:mission/roll/imports': rollKeepers,
  'GET /api/v1/missions/:mission/roll/imports': rollReaders,
  'GET /api/v1/missions/:mission/roll/imports/:import': rollReaders,
  'GET /api/v1/missions/:mission/roll/imports/:import/rows': rollReaders,
  'GET /api/v1/missions/:mission/roll/imports/:import/progress': rollReaders,
  'GET /api/v1/missions/:mission/roll/imports/:import/failed.xlsx': rollReaders,
  'POST /api/v1/missions/:mission/roll/imports/:import/corrections': rollKeepers,
  'POST /api/v1/missions/:mission/roll/imports/:import/apply': rollKeepers,
  'POST /api/v1/missions/:mission/roll/imports/:import/undo': rollKeepers,
  'GET /api/v1/missions/:mission/roll/columns': rollReaders,
  'PUT /api/v1/missions/:mission/roll/columns': rollKeepers,
  'GET /api/v1/missions/:mission/roll/template.xlsx': everyone,
  'GET /api/v1/missions/:mission/roll/export.xlsx': rollReaders,
  'GET /api/v1/missions/:mission/roll/people': rollReaders,
  'POST /api/v1/missions/:mission/roll/people/search': rollReaders,
  'GET /api/v1/missions/:mission/roll/people/columns': rollReaders,
  'GET /api/v1/missions/:mission/roll/people/:person': rollReaders,
  'GET /api/v1/missions/:mission/roll/screening': rollReaders,
  'GET /api/v1/missions/:mission/roll/screening/threshold': rollReaders,
  'POST /api/v1/missions/:mission/roll/selection': rollChoosers,
  'GET /api/v1/missions/:mission/roll/counts': everyone,
  'GET /api/v1/missions/:mission/roll/rules': rollReaders,
  'POST /api/v1/missions/:mission/roll/rules': rollChoosers,
  'POST /api/v1/missions/:mission/roll/rules/:version/approval': rollChoosers,
  'POST /api/v1/missions/:mission/roll/rules/:version/withdrawal': rollChoosers,
  'POST /api/v1/missions/:mission/roll/people/:person/waivers': rollChoosers,
  'POST /api/v1/missions/:mission/roll/people/:person/waivers/:rule/approval': rollChoosers,
  'POST /api/v1/missions/:mission/roll/people/:person/waivers/:rule/revocation': rollChoosers,
  'POST /api/v1/missions/:mission/roll/people/:person/appeals': rollReaders,
  'GET /api/v1/missions/:mission/roll/people/:person/life': rollReaders,
  'POST /api/v1/missions/:mission/roll/people/:person/aliases': rollChoosers,
  'POST /api/v1/missions/:mission/roll/people/:person/leaves': rollReaders,
  'DELETE /api/v1/missions/:mission/roll/people/:person/leaves/:since': rollReaders,
  'POST /api/v1/missions/:mission/roll/people/:person/casualties': kinTellers,
  'POST /api/v1/missions/:mission/roll/people/:person/next-of-kin-told': kinTellers,
  'POST /api/v1/missions/:mission/roll/people/:person/repatriation': rollChoosers,

  'GET /api/v1/missions/:mission/picture': everyone,
  'GET /api/v1/missions/:mission/changes': everyone,
  'GET /api/v1/missions/:mission/conflicts': everyone,
  'GET /api/v1/missions/:mission/offices': everyone,
  'GET /api/v1/missions/:mission/promises': everyone,
  'GET /api/v1/missions/:mission/commitments': everyone,
  'GET /api/v1/missions/:mission/engagements': everyone,
  'POST /api/v1/missions/:mission/engagements': { to: 'mission', roles: REPORTERS },
};
