import type { WorkedExample } from './worked-example.ts';

/** Texts of our own, English: other countries, missions and outlets than any set we tune on. */
export const ENGLISH_REPORTS: readonly WorkedExample[] = [
  {
    name: 'en-agency-lebanon',
    mission: 'UNIFIL',
    published: '2024-10-20',
    text: `BEIRUT, Oct 20 - Ireland's 125th Infantry Battalion began rotating into southern Lebanon on Saturday, the Defence Forces said. Some 170 troops flew out of Dublin on a chartered jet; a second group of 165 will follow next Friday. They replace the 124th, which has served for six months. UNIFIL has about 10,400 soldiers from 50 countries. Five peacekeepers have been wounded since 1 October. The force commander, Lieutenant General Aroldo Lazaro, said the mission would stay in all its positions. Its mandate runs until 31 August 2025.`,
    states: [
      ['movement', 'Some 170 troops flew out', 'about 170 personnel', '2024-10-19'],
      [
        'movement',
        'a second group of 165 will follow next Friday',
        'exact 165 personnel',
        '2024-10-25',
      ],
      ['requirement', 'served for six months', 'exact 6 months', null],
      ['strength', 'UNIFIL has about 10,400 soldiers', 'about 10400 personnel', '2024-10-20'],
      ['strength', '50 countries', 'exact 50 countries', '2024-10-20'],
      [
        'casualty',
        'Five peacekeepers have been wounded',
        'exact 5 personnel',
        '2024-10-01/2024-10-20',
      ],
      ['office', 'Lieutenant General Aroldo Lazaro', null, null],
      ['mandate', 'Its mandate runs until 31 August 2025', null, '2025-08-31'],
    ],
  },
  {
    name: 'en-cable-goma',
    mission: 'SAMIDRC',
    published: '2024-02-16',
    text: `1. SAMIDRC received its first Tanzanian elements this week: 300 soldiers reached Goma on 12 February. Malawi and South Africa are already there.
2. Pretoria announced that it will contribute 2,900 personnel at a cost of about $105 million. The authorised ceiling is 5,000.
3. Two South African soldiers were killed and three wounded by a mortar round at Sake on 14 February. Remains to be flown home next week.
4. Minister of Defence Thandi Modise visited the contingent on Thursday. She promised better air support.`,
    states: [
      ['movement', '300 soldiers reached Goma on 12 February', 'exact 300 personnel', '2024-02-12'],
      ['pledge', 'it will contribute 2,900 personnel', 'exact 2900 personnel', null],
      ['funding', 'a cost of about $105 million', 'about 105000000 USD', null],
      ['requirement', 'The authorised ceiling is 5,000', 'exact 5000 personnel', null],
      ['casualty', 'Two South African soldiers were killed', 'exact 2 personnel', '2024-02-14'],
      ['casualty', 'three wounded', 'exact 3 personnel', '2024-02-14'],
      ['office', 'Minister of Defence Thandi Modise', null, null],
      ['engagement', 'visited the contingent on Thursday', null, '2024-02-15'],
      ['commitment', 'She promised better air support', null, '2024-02-15'],
    ],
  },
  {
    name: 'en-press-release-jamaica',
    mission: 'MSS Haiti',
    published: '2024-09-13',
    text: `The Jamaica Defence Force advises that twenty-four members, 20 soldiers and four police officers, left Kingston for Port-au-Prince on Thursday afternoon. Colonel Kevron Henry leads the team. He will serve as deputy force commander.

Prime Minister Andrew Holness saw off the group at Up Park Camp. Jamaica has pledged up to 200 personnel, of whom 170 are soldiers. "We expect to deploy more in the coming months," Holness said. The deployment is for an initial period of one year.`,
    states: [
      ['movement', 'twenty-four members', 'exact 24 personnel', '2024-09-12'],
      ['office', 'Colonel Kevron Henry', null, null],
      ['office', 'Prime Minister Andrew Holness', null, null],
      [
        'engagement',
        'Prime Minister Andrew Holness saw off the group at Up Park Camp',
        null,
        '2024-09-12',
      ],
      ['pledge', 'Jamaica has pledged up to 200 personnel', 'at most 200 personnel', null],
      ['movement', 'We expect to deploy more in the coming months', null, '2024-09-13/..'],
      ['requirement', 'an initial period of one year', 'exact 1 years', null],
    ],
  },
  {
    name: 'en-return-unmiss',
    mission: 'UNMISS',
    published: '2023-07-05',
    text: `UNMISS CONTRIBUTIONS, STRENGTH BY COUNTRY
(position as at 30 June 2023)

Rwanda: 2,637
India: 2,404
Nepal: 1,766
Bangladesh: 1,630
Ethiopia: 1,470

Authorised strength: 17,000 troops. A further 180 Ghanaian police are to arrive in Bentiu by mid-August. Fuel stocks cover 30 days.`,
    states: [
      ['strength', '2,637', 'exact 2637 personnel', '2023-06-30'],
      ['strength', '2,404', 'exact 2404 personnel', '2023-06-30'],
      ['strength', '1,766', 'exact 1766 personnel', '2023-06-30'],
      ['strength', '1,630', 'exact 1630 personnel', '2023-06-30'],
      ['strength', '1,470', 'exact 1470 personnel', '2023-06-30'],
      ['requirement', 'Authorised strength: 17,000 troops', 'exact 17000 personnel', null],
      [
        'movement',
        '180 Ghanaian police are to arrive in Bentiu by mid-August',
        'exact 180 personnel',
        '../2023-08-20',
      ],
    ],
  },
  {
    name: 'en-radio-guyana',
    mission: 'MSS Haiti',
    published: '2024-04-03',
    text: `HOST: So who is actually going to Haiti?

GUEST: On paper, quite a few. Guyana, Suriname and Barbados have offered police. Benin notified the UN in February that it could send 2,000 soldiers. But nobody has left yet, and no date has been set.

HOST: And the money?

GUEST: That's the problem. The trust fund has received only 18 million dollars. The United States has pledged 300 million. Kenya says it will not move until the funds are there. A Kenyan court blocked the plan in January, so President Ruto signed a bilateral agreement with Haiti on 1 March.`,
    states: [
      ['pledge', 'Guyana', null, null],
      ['pledge', 'Suriname', null, null],
      ['pledge', 'Barbados', null, null],
      [
        'pledge',
        'Benin notified the UN in February that it could send 2,000 soldiers',
        'exact 2000 personnel',
        '2024-02',
      ],
      ['movement', 'no date has been set', null, null],
      ['funding', 'has received only 18 million dollars', 'exact 18000000 USD', null],
      ['funding', 'The United States has pledged 300 million', 'exact 300000000 USD', null],
      ['milestone', 'A Kenyan court blocked the plan in January', null, '2024-01'],
      ['office', 'President Ruto', null, null],
      ['engagement', 'signed a bilateral agreement with Haiti on 1 March', null, '2024-03-01'],
    ],
  },
  {
    name: 'en-newspaper-botswana',
    mission: 'SAMIM',
    published: '2021-07-28',
    text: `Nearly 300 Botswana Defence Force soldiers arrived in Pemba on Monday to join the SADC mission in Mozambique. President Mokgweetsi Masisi bade them farewell at Sir Seretse Khama airport. South Africa has approved the deployment of 1,495 troops at a cost of 984 million rand. Angola will send a transport aircraft and 20 air crew next month. Leaders of the bloc endorsed the force at a summit in Maputo on 23 June. Rwanda, outside the bloc, flew in 1,000 soldiers and police earlier in July.`,
    states: [
      [
        'movement',
        'Nearly 300 Botswana Defence Force soldiers arrived in Pemba on Monday',
        'nearly 300 personnel',
        '2021-07-26',
      ],
      ['office', 'President Mokgweetsi Masisi', null, null],
      [
        'engagement',
        'President Mokgweetsi Masisi bade them farewell at Sir Seretse Khama airport',
        null,
        '2021-07-26',
      ],
      ['milestone', 'South Africa has approved the deployment', null, null],
      ['requirement', '1,495 troops', 'exact 1495 personnel', null],
      ['movement', '20 air crew next month', 'exact 20 personnel', '2021-08'],
      ['milestone', 'Leaders of the bloc endorsed the force', null, '2021-06-23'],
      ['engagement', 'a summit in Maputo on 23 June', null, '2021-06-23'],
      ['movement', 'flew in 1,000 soldiers and police', 'exact 1000 personnel', '2021-07'],
    ],
  },
  {
    name: 'en-brief-atmis',
    mission: 'ATMIS',
    published: '2023-12-20',
    text: `ATMIS has completed the second phase of its drawdown, withdrawing 3,000 soldiers and handing over nine bases to Somali forces. A third phase, covering 4,000 troops, is due to end by June 2024. Resolution 2710, adopted on 15 November 2023, extended the deadline. Burundi, Djibouti, Ethiopia, Kenya and Uganda contribute to the force, which must leave by 31 December 2024. The mission is short of money: the gap stands at $94 million.`,
    states: [
      ['milestone', 'ATMIS has completed the second phase of its drawdown', null, null],
      ['movement', 'withdrawing 3,000 soldiers', 'exact 3000 personnel', null],
      ['milestone', 'handing over nine bases', 'exact 9 bases', null],
      ['movement', 'covering 4,000 troops', 'exact 4000 personnel', '../2024-06-30'],
      ['mandate', 'Resolution 2710, adopted on 15 November 2023', null, '2023-11-15'],
      ['strength', 'Burundi', null, null],
      ['strength', 'Djibouti', null, null],
      ['strength', 'Ethiopia', null, null],
      ['strength', 'Kenya', null, null],
      ['strength', 'Uganda', null, null],
      ['movement', 'must leave by 31 December 2024', null, '../2024-12-31'],
      ['funding', 'the gap stands at $94 million', 'exact 94000000 USD', null],
    ],
  },
];
