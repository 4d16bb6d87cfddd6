import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ChainRow } from '../../../chain-queries.ts';
import { Awaited } from '../../../components/states.tsx';
import { countryName } from '../../../countries.ts';
import { dayWords } from '../../../day.ts';
import {
  type ManifestCountsAnswer,
  type ManifestPeopleAnswer,
  manifestPeopleQuery,
  manifestQuery,
  sheetAddress,
} from '../../../manifest-queries.ts';
import { spokenLift, spokenName } from '../../../spoken-name.ts';
import { numberWords } from '../../../wording.ts';
import { Aboard } from './aboard.tsx';
import { AddPeople } from './add-people.tsx';
import { Amendments } from './amendments.tsx';
import { CheckInPanel } from './check-in-panel.tsx';
import { ManifestSteps } from './manifest-steps.tsx';
import { OpenManifest } from './open-manifest.tsx';
import { useDesk } from './use-desk.ts';
import './manifest.css';

export type ManifestReader = {
  readonly account: string;
  /** Whether they read names of the own country. */
  readonly readsNames: boolean;
  /** Whether they put people on lifts, and editing is on. */
  readonly mayAct: boolean;
};

/** The manifest of one lift and one country: how far it is, how full, and, for its owner, who. */
export default function ManifestCard({
  mission,
  id,
  country,
  lift,
  reader,
  close,
}: {
  readonly mission: string;
  readonly id: string;
  readonly country: string;
  readonly lift: ChainRow | undefined;
  readonly reader: ManifestReader;
  readonly close: () => void;
}) {
  const counts = useQuery(manifestQuery(mission, id, country));
  const card = useRef<HTMLElement>(null);
  const isThere = counts.data !== undefined;
  useEffect(() => {
    if (isThere) card.current?.scrollIntoView({ block: 'start' });
  }, [isThere]);
  return (
    <section ref={card} className="card c12 manifest" aria-label={`Manifest ${id}`}>
      <header>
        <h2>Manifest {id}</h2>
        <span className="sub">{counts.data && aboutOf(counts.data, lift)}</span>
        <button type="button" className="btn end" onClick={close}>
          Close
        </button>
      </header>
      <Awaited query={counts} label="the manifest" height={240}>
        {(manifest) => <Opened mission={mission} manifest={manifest} reader={reader} />}
      </Awaited>
    </section>
  );
}

function aboutOf({ lift: id, batch, departsOn, arrivesOn }: ManifestCountsAnswer, lift?: ChainRow) {
  const route = lift ? `${lift['from']} → ${lift['to']}, ` : '';
  const leaves = departsOn === null ? 'no day yet' : `leaves ${dayWords(departsOn)}`;
  const lands = arrivesOn === null ? '' : `, lands ${dayWords(arrivesOn)}`;
  return `${route}lift ${spokenLift(id)}, ${leaves}${lands}; batch ${spokenName(batch)}`;
}

function Opened({
  mission,
  manifest,
  reader,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly reader: ManifestReader;
}) {
  const mayAct = manifest.isOwn && reader.mayAct;
  return (
    <>
      <ManifestSteps
        mission={mission}
        account={reader.account}
        manifest={manifest}
        mayAct={mayAct}
      />
      <Gauges manifest={manifest} />
      {mayAct && manifest.state === 'draft' && <ChangeDays mission={mission} manifest={manifest} />}
      {manifest.isOwn && reader.readsNames ? (
        <Names mission={mission} manifest={manifest} account={reader.account} mayAct={mayAct} />
      ) : (
        <p className="muted">
          Names on this manifest are {countryName(manifest.country)}’s alone. Counts from one to
          four are not told.
        </p>
      )}
    </>
  );
}

/** The days and the load of a draft: what rest, passports and weight are judged by. */
function ChangeDays({
  mission,
  manifest,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
}) {
  const [isOpen, setOpen] = useState(false);
  const { country, lift, batch } = manifest;
  return (
    <p className="change-days">
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        Change days or payload
      </button>
      {isOpen && (
        <OpenManifest
          mission={mission}
          country={country}
          lift={{ lift }}
          batches={[{ id: batch, contributor: country }]}
          current={manifest}
          opened={() => setOpen(false)}
          close={() => setOpen(false)}
        />
      )}
    </p>
  );
}

/** Seats and kilograms against what the lift takes, and who has been ticked off. */
function Gauges({ manifest }: { readonly manifest: ManifestCountsAnswer }) {
  const { people, seats, kilograms, kilogramsMax, checkedIn, arrived } = manifest;
  return (
    <ul className="gauges">
      <Gauge label="seats" value={people} most={seats} unit="" />
      <Gauge label="load" value={kilograms} most={kilogramsMax} unit=" kg" />
      <Gauge label="checked in" value={checkedIn} most={people} unit="" />
      <Gauge label="landed" value={arrived} most={people} unit="" />
    </ul>
  );
}

function Gauge({
  label,
  value,
  most,
  unit,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly most: number | null;
  readonly unit: string;
}) {
  const share = value === null || !most ? 0 : Math.min(1, value / most);
  return (
    <li>
      <span className="sub">{label}</span>
      <span>
        <b>{value === null ? 'not told' : numberWords(value) + unit}</b>
        <span className="sub">
          {most === null ? ', limit not stated' : ` of ${numberWords(most)}${unit}`}
        </span>
      </span>
      <svg className="chart" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="gauge-box" x="0" y="0" width="100" height="6" />
        <rect className="transit fillc" x="0" y="0" width={share * 100} height="6" />
      </svg>
    </li>
  );
}

const VIEWS = ['aboard', 'add', 'amendments'] as const;
type View = (typeof VIEWS)[number];
const SHEETS = [
  ['manifest', 'Manifest'],
  ['sign', 'Sign sheet'],
  ['bus', 'Bus list'],
] as const;

type NamesProps = {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly account: string;
  readonly mayAct: boolean;
};

function Names(props: NamesProps) {
  const names = useQuery(manifestPeopleQuery(props.mission, props.manifest.id));
  return (
    <Awaited query={names} label="the names" height={200}>
      {({ people, changes }: ManifestPeopleAnswer) => (
        <Named {...props} people={people} changes={changes} />
      )}
    </Awaited>
  );
}

function Named({
  mission,
  manifest,
  account,
  mayAct,
  people,
  changes,
}: NamesProps & ManifestPeopleAnswer) {
  const desk = useDesk(mission, account, manifest, people);
  const [view, setView] = useState<View>(manifest.people === 0 ? 'add' : 'aboard');
  const labels: Readonly<Record<View, string>> = {
    aboard: `Aboard ${manifest.people}`,
    add: 'Add people',
    amendments: `Amendments ${manifest.amendments}`,
  };
  return (
    <>
      {mayAct && people.length > 0 && <CheckInPanel desk={desk} people={people} />}
      <div className="views">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className="btn"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {labels[name]}
          </button>
        ))}
        <span className="sheets small">
          Print:{' '}
          {SHEETS.map(([sheet, label]) => (
            <a
              key={sheet}
              href={sheetAddress(mission, manifest.id, sheet)}
              target="_blank"
              rel="noreferrer"
            >
              {label}
            </a>
          ))}
        </span>
      </div>
      {view === 'aboard' && (
        <Aboard mission={mission} manifest={manifest} people={people} desk={mayAct ? desk : null} />
      )}
      {view === 'add' && <Add mission={mission} manifest={manifest} mayAct={mayAct} />}
      {view === 'amendments' && <Amendments changes={changes} />}
    </>
  );
}

function Add({
  mission,
  manifest,
  mayAct,
}: {
  readonly mission: string;
  readonly manifest: ManifestCountsAnswer;
  readonly mayAct: boolean;
}) {
  if (!mayAct) return <p className="muted">Your role reads manifests; it does not change them.</p>;
  if (manifest.state === 'departed' || manifest.state === 'arrived')
    return <p className="muted">The lift has left. Whoever follows goes on another one.</p>;
  return <AddPeople mission={mission} manifest={manifest} />;
}
