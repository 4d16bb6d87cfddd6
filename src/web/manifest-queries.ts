import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type {
  BoardedAnswer,
  CandidateListAnswer,
  CheckedInAnswer,
  ManifestCountsAnswer,
  ManifestHeadAnswer,
  ManifestListAnswer,
  ManifestPeopleAnswer,
} from '../contract/manifests.ts';
import { address, read, write } from './api.ts';
import { missionKey, missionPath } from './queries.ts';

export type { ManifestCountsAnswer, ManifestHeadAnswer, ManifestPeopleAnswer };

export type PassengerAnswer = ManifestPeopleAnswer['people'][number];
export type ManifestStep = 'propose' | 'approve' | 'freeze' | 'depart' | 'arrive';

/** Counts are looked at again this often, so that every desk sees what the others did. */
const COUNTS_MS = 3_000;
/** Names less often: that somebody read them is kept each time. */
const NAMES_MS = 20_000;

const manifestsKey = (mission: string) => [...missionKey(mission), 'manifests'] as const;
const at = (mission: string, manifest: string) =>
  `${missionPath(mission)}/manifests/${encodeURIComponent(manifest)}`;

export const manifestsQuery = (mission: string) =>
  queryOptions({
    queryKey: manifestsKey(mission),
    queryFn: ({ signal }) =>
      read<ManifestListAnswer>(`${missionPath(mission)}/manifests`, {}, signal),
    refetchInterval: NAMES_MS,
  });

export const manifestQuery = (mission: string, manifest: string, country: string) =>
  queryOptions({
    queryKey: [...manifestsKey(mission), manifest, 'counts', country],
    queryFn: ({ signal }) => read<ManifestCountsAnswer>(at(mission, manifest), { country }, signal),
    refetchInterval: COUNTS_MS,
  });

export const manifestPeopleQuery = (mission: string, manifest: string) =>
  queryOptions({
    queryKey: [...manifestsKey(mission), manifest, 'people'],
    queryFn: ({ signal }) =>
      read<ManifestPeopleAnswer>(`${at(mission, manifest)}/people`, {}, signal),
    refetchInterval: NAMES_MS,
  });

/** Words of a search may be a name, so they go in a body. */
export const candidatesQuery = (mission: string, manifest: string, search: string) =>
  queryOptions({
    queryKey: [...manifestsKey(mission), manifest, 'candidates', search],
    queryFn: () =>
      write<CandidateListAnswer>(
        'POST',
        `${at(mission, manifest)}/candidates`,
        search === '' ? {} : { search },
      ),
    placeholderData: keepPreviousData,
  });

export function sheetAddress(mission: string, manifest: string, sheet: string): string {
  return address(`${at(mission, manifest)}/sheets/${sheet}`);
}

export type ManifestWish = {
  readonly id: string;
  readonly lift: string;
  readonly batch: string;
  readonly departsOn?: string;
  readonly arrivesOn?: string;
  readonly seats?: number;
  readonly kilogramsMax?: number;
};

export type BoardingAsked = {
  readonly count?: number;
  readonly serviceNumbers?: readonly string[];
  readonly kilograms: number;
  readonly baggageKilograms: number;
  readonly reason?: string;
};

export type CheckInAsked = {
  readonly place: 'desk' | 'gate';
  readonly serviceNumbers?: readonly string[];
  readonly on?: string;
  readonly at?: string;
};

/** What can be done with manifests; what is shown is read again afterwards. */
export function useManifestActs(mission: string) {
  const client = useQueryClient();
  const renewed = async <T>(answer: Promise<T>, key: readonly string[]): Promise<T> => {
    const given = await answer;
    await client.invalidateQueries({ queryKey: key });
    return given;
  };
  const own = manifestsKey(mission);
  return {
    draft: (wish: ManifestWish) =>
      renewed(write<ManifestHeadAnswer>('POST', `${missionPath(mission)}/manifests`, wish), own),
    board: (manifest: string, asked: BoardingAsked) =>
      renewed(write<BoardedAnswer>('POST', `${at(mission, manifest)}/people`, asked), own),
    remove: (manifest: string, serviceNumbers: readonly string[], reason: string) =>
      renewed(
        write<{ left: number }>('POST', `${at(mission, manifest)}/removal`, {
          serviceNumbers,
          ...(reason === '' ? {} : { reason }),
        }),
        own,
      ),
    // Departure and arrival move the chain and the picture with it.
    step: (manifest: string, body: { step: ManifestStep; on?: string; shown?: string }) =>
      renewed(
        write<{ state: string }>('POST', `${at(mission, manifest)}/steps`, body),
        missionKey(mission),
      ),
    checkIn: (manifest: string, asked: CheckInAsked) =>
      renewed(
        write<CheckedInAnswer>('POST', `${at(mission, manifest)}/check-in`, asked),
        asked.place === 'gate' ? missionKey(mission) : own,
      ),
  };
}
