import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { ClassPeopleAnswer } from '../contract/classes.ts';
import { address, read, write } from './api.ts';
import { missionKey, missionPath } from './queries.ts';

export type ClassMemberAnswer = ClassPeopleAnswer['people'][number];

const at = (mission: string, name: string) =>
  `${missionPath(mission)}/classes/${encodeURIComponent(name)}`;

export const classPeopleQuery = (mission: string, name: string) =>
  queryOptions({
    queryKey: [...missionKey(mission), 'classes', name],
    queryFn: ({ signal }) => read<ClassPeopleAnswer>(`${at(mission, name)}/people`, {}, signal),
  });

export function classSheetAddress(mission: string, name: string, sheet: string): string {
  return address(`${at(mission, name)}/sheets/${sheet}`);
}

/** What can be done with a class; counts of the chain move with it, so all is read again. */
export function useClassActs(mission: string, name: string) {
  const client = useQueryClient();
  const renewed = async <T>(answer: Promise<T>): Promise<T> => {
    const given = await answer;
    await client.invalidateQueries({ queryKey: missionKey(mission) });
    return given;
  };
  return {
    enrol: (body: { batch: string; on: string }) =>
      renewed(write<{ enrolled: number }>('POST', `${at(mission, name)}/enrolment`, body)),
    mark: (body: { module: string; on: string; absent: readonly string[] }) =>
      renewed(
        write<{ there: number; absent: number }>('POST', `${at(mission, name)}/attendance`, body),
      ),
    record: (body: { batch: string; on: string; failed: readonly string[] }) =>
      renewed(
        write<{ passed: number; failed: number }>('POST', `${at(mission, name)}/results`, body),
      ),
  };
}
