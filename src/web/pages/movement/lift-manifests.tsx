import { useState } from 'react';
import type { BatchAnswer, ChainRow } from '../../chain-queries.ts';
import { countryName } from '../../countries.ts';
import type { ManifestHeadAnswer } from '../../manifest-queries.ts';
import type { PeopleRights } from '../../people-rights.ts';
import { spokenLift } from '../../spoken-name.ts';
import { counted } from '../../wording.ts';
import { OpenManifest } from './manifest/open-manifest.tsx';

/** The manifests of a lift, one a country, in counts; and the way to open the own one. */
export function LiftManifests({
  mission,
  lift,
  manifests,
  batches,
  rights,
  open,
}: {
  readonly mission: string;
  readonly lift: ChainRow;
  readonly manifests: readonly ManifestHeadAnswer[];
  readonly batches: readonly BatchAnswer[];
  readonly rights: PeopleRights;
  readonly open: (manifest: string, country: string) => void;
}) {
  const [isOpening, setOpening] = useState(false);
  const { country, moves } = rights;
  const name = String(lift['lift']);
  const here = manifests.filter((one) => one.lift === name);
  const mayOpen = moves && country !== null && lift['arrivedOn'] === null;
  return (
    <>
      {here.map((one) => (
        <button
          key={`${one.country} ${one.id}`}
          type="button"
          className="plain manifest-link"
          onClick={() => open(one.id, one.country)}
        >
          {one.isOwn ? '' : `${countryName(one.country)}: `}
          {one.people === null ? 'a few' : counted(one.people, 'person', 'people')}, {one.state}
        </button>
      ))}
      {mayOpen && !here.some(({ isOwn }) => isOwn) && (
        <button
          type="button"
          className="plain"
          aria-label={`Open the manifest of lift ${spokenLift(name)}`}
          onClick={() => setOpening(true)}
        >
          Open one
        </button>
      )}
      {!mayOpen && here.length === 0 && <span className="muted">none</span>}
      {isOpening && country !== null && (
        <OpenManifest
          mission={mission}
          country={country}
          lift={lift}
          batches={batches}
          opened={(manifest) => {
            setOpening(false);
            open(manifest, country);
          }}
          close={() => setOpening(false)}
        />
      )}
    </>
  );
}
