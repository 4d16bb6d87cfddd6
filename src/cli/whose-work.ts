import type { Work } from '../use-cases/work.ts';
import type { CliContext } from './context.ts';

/** On whose behalf a command about people runs. */
export type Whose = {
  readonly mission: string;
  readonly country: string;
  /** An account of the country, where two people must act. */
  readonly as?: string;
};

/** The work on behalf of a country, as one of its accounts when one is named. */
export async function workFor(context: CliContext, whose: Whose): Promise<Work> {
  const { mission: missionId, country, as: account } = whose;
  if (account !== undefined) {
    const { actAs } = await import('../use-cases/act-as.ts');
    return actAs(await context.open(), { account, country, missionId });
  }
  const { onBehalfOf } = await import('../use-cases/roll-country.ts');
  return onBehalfOf(await context.open(), country);
}
