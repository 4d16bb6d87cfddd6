import { expect, test } from 'vitest';
import { countryWords } from '../formats/gazetteer.ts';
import { propose } from './propose.ts';

const gazetteer = { countries: countryWords() };
const kindsOf = (text: string) =>
  propose({ text, published: '2024-06-19', mission: 'MSS Haiti' }, gazetteer).proposals.map(
    ({ kind }) => kind,
  );

test.each([
  ['milestone', 'Parliament also passed a bill on rail fares.'],
  ['milestone', 'Lima has not approved the deployment.'],
  ['milestone', 'The airfield has been closed to foreign airlines since May.'],
  ['milestone', 'General Ada Obi became deputy head of the mission in May.'],
  ['milestone', 'He wrote to the states after the vote on fares.'],
  ['engagement', 'The committee also heard about rents in the suburbs.'],
  ['engagement', 'He hopes for an answer before the next meeting of the board.'],
  ['commitment', 'Mr Obi said the four would work at headquarters.'],
  ['commitment', 'Mr Obi told reporters that all of them should be home by June.'],
  ['strength', 'Rebels control their supplies of 40 vehicles.'],
  ['movement', 'The army will take in another 90 soldiers.'],
  ['strength', 'The army plans to hire 900 soldiers in the autumn.'],
  ['strength', 'Some have not been paid, three officers told this paper.'],
  ['training', 'The deployment would last twelve months.'],
  ['funding', 'Lima announced $45 million in humanitarian assistance.'],
  ['pledge', 'Britain said that it would contribute $22 million.'],
  ['engagement', 'The general told a news conference on Friday that all was calm.'],
  ['engagement', 'A rocket attack on the harbour on Friday killed three civilians.'],
  ['engagement', 'The corporal died after a gun battle in the hills on 3 May.'],
  ['strength', 'The officers were drawn from the River Police and the Coast Guard.'],
])('no %s is read from: %s', (kind, text) => {
  expect(kindsOf(text)).not.toContain(kind);
});

test.each([
  ['movement', 'The Fijian soldiers have gone home.'],
  ['movement', 'Canada has delivered 30 armoured vehicles to the mission.'],
  ['requirement', 'The mission is authorised to have 4,000 soldiers.'],
  ['movement', 'The Fijian soldiers will not leave before January.'],
  ['movement', 'Fiji has 40 soldiers there. The rest will be sent in May.'],
  ['movement', 'Fiji has 40 soldiers in Haiti. The first of them left in May.'],
  ['movement', 'The Fijians are packing. They are expected by the end of July.'],
  ['mandate', "Leaders of the bloc ended the mission's mandate at a summit on 13 March."],
  ['selection', 'The officers were drawn from the River Police and the Coast Guard.'],
  ['requirement', 'Ghana has been allotted 300 soldiers.'],
  ['funding', 'Allowances for May and June were paid late.'],
  ['funding', 'The United Nations will reimburse the cost of the deployment.'],
  ['funding', "Le voyage du contingent n'est toujours pas financé."],
  ['readiness', 'Housing for 300 people is ready.'],
  ['readiness', "Le camp du contingent n'est pas terminé."],
])('a %s is read from: %s', (kind, text) => {
  expect(kindsOf(text)).toContain(kind);
});
