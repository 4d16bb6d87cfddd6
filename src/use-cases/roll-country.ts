import { Problem } from '../domain/problem.ts';
import { isCountry } from './country-name.ts';
import type { Work } from './work.ts';

/** The country whose people the actor may see. @throws {Problem} `roll-without-country` */
export function rollCountry({ actor }: Work): string {
  if (actor.country === null) throw new Problem('roll-without-country', {});
  return actor.country;
}

/**
 * The same work on behalf of a country: for the person at the keyboard of the machine that holds the
 * data, who acts for none and may say for which.
 *
 * @throws {Problem} `unknown-country`, `denied-for-country` when they act for another
 */
export function onBehalfOf(work: Work, country: string): Work {
  if (!isCountry(country)) throw new Problem('unknown-country', { country });
  const yours = work.actor.country;
  if (yours !== null && yours !== country)
    throw new Problem('denied-for-country', { country, yours });
  return { ...work, actor: { ...work.actor, country } };
}
