import type { WorkedExample } from './worked-example.ts';

/** More texts of our own, English: bulletins, memos, situation reports and wires. */
export const ENGLISH_NOTES: readonly WorkedExample[] = [
  {
    name: 'en-bulletin-nepal',
    mission: 'MINUSCA',
    published: '2022-05-11',
    text: `A 180-member Nepali formed police unit received UN medals in Bangui on Tuesday. Special Representative Valentine Rugwabiza presided over the ceremony. The unit, which includes 21 women, arrived in March 2021 and is due home at the end of this month. Its successor finished pre-deployment training in Kathmandu last week. The training lasted ten weeks and covered human rights and crowd control. MINUSCA needs another 30 French-speaking officers.`,
    states: [
      ['engagement', 'received UN medals in Bangui on Tuesday', null, '2022-05-10'],
      ['office', 'Special Representative Valentine Rugwabiza', null, null],
      ['strength', '21 women', 'exact 21 personnel', '2022-05-11'],
      ['movement', 'arrived in March 2021', null, '2021-03'],
      ['movement', 'is due home at the end of this month', null, '2022-05-21/2022-05-31'],
      [
        'training',
        'finished pre-deployment training in Kathmandu last week',
        null,
        '2022-05-02/2022-05-08',
      ],
      ['training', 'The training lasted ten weeks', 'exact 10 weeks', null],
      ['requirement', 'another 30 French-speaking officers', 'exact 30 personnel', null],
    ],
  },
  {
    name: 'en-gazette-kosovo',
    mission: 'KFOR',
    published: '2023-06-06',
    text: `Turkey is sending a commando battalion to Kosovo, the defence ministry in Ankara announced on Saturday. About 500 soldiers left Ankara on Sunday and Monday. NATO had asked for reinforcements after 30 KFOR troops, 19 of them Hungarian and 11 Italian, were hurt in clashes at Zvecan on 29 May. KFOR comprises 3,800 troops. Major General Angelo Michele Ristuccia commands the force. A further 700 soldiers are on standby.`,
    states: [
      ['movement', 'Turkey is sending a commando battalion to Kosovo', null, null],
      [
        'movement',
        'About 500 soldiers left Ankara on Sunday',
        'about 500 personnel',
        '2023-06-04/2023-06-05',
      ],
      ['casualty', '30 KFOR troops', 'exact 30 personnel', '2023-05-29'],
      ['casualty', '19 of them Hungarian', 'exact 19 personnel', '2023-05-29'],
      ['casualty', '11 Italian', 'exact 11 personnel', '2023-05-29'],
      ['engagement', 'clashes at Zvecan on 29 May', null, '2023-05-29'],
      ['strength', 'KFOR comprises 3,800 troops', 'exact 3800 personnel', '2023-06-06'],
      ['office', 'Angelo Michele Ristuccia', null, null],
      ['readiness', '700 soldiers are on standby', 'exact 700 personnel', '2023-06-06'],
    ],
  },
  {
    name: 'en-memo-gsf',
    mission: 'GSF',
    published: '2025-10-06',
    text: `The Security Council adopted resolution 2793 on 30 September 2025 by twelve votes to none. It turns the MSS into a Gang Suppression Force of up to 5,550 personnel, for an initial twelve months. A UN support office will provide logistics. Fewer than 1,000 police are in Haiti today, most of them Kenyan; nearly 700 are from Kenya. Financing remains uncertain. Nairobi says its officers will begin to withdraw in January.`,
    states: [
      [
        'mandate',
        'The Security Council adopted resolution 2793 on 30 September 2025',
        null,
        '2025-09-30',
      ],
      ['requirement', 'up to 5,550 personnel', 'at most 5550 personnel', null],
      ['mandate', 'an initial twelve months', 'exact 12 months', null],
      [
        'strength',
        'Fewer than 1,000 police are in Haiti today',
        'at most 1000 personnel',
        '2025-10-06',
      ],
      ['strength', 'nearly 700 are from Kenya', 'nearly 700 personnel', '2025-10-06'],
      ['funding', 'Financing remains uncertain', null, null],
      ['movement', 'its officers will begin to withdraw in January', null, '2026-01'],
    ],
  },
  {
    name: 'en-sitrep-abyei',
    mission: 'UNISFA',
    published: '2024-03-01',
    text: `ALPHA. Pakistani battalion main body, 550 pax, closed on Abyei 27 Feb. Advance party had arrived 10 Feb.
BRAVO. Ethiopian troops repatriated: 3,100 to date. Remaining 90 leave within days.
CHARLIE. One Ghanaian peacekeeper killed in ambush near Agok on 28 January.
DELTA. 8 of 12 helicopters serviceable. Fuel trucks not yet delivered.
ECHO. Force Commander Major General Benjamin Sawyer met the governor on 26 Feb.`,
    states: [
      ['movement', '550 pax, closed on Abyei 27 Feb', 'exact 550 personnel', '2024-02-27'],
      ['movement', 'Advance party had arrived 10 Feb', null, '2024-02-10'],
      [
        'movement',
        'Ethiopian troops repatriated: 3,100 to date',
        'exact 3100 personnel',
        '../2024-03-01',
      ],
      ['movement', 'Remaining 90 leave within days', 'exact 90 personnel', '2024-03-01/..'],
      [
        'casualty',
        'One Ghanaian peacekeeper killed in ambush near Agok on 28 January',
        'exact 1 personnel',
        '2024-01-28',
      ],
      ['readiness', '8 of 12 helicopters serviceable', 'exact 8 helicopters', '2024-03-01'],
      ['readiness', 'Fuel trucks not yet delivered', null, '2024-03-01'],
      ['office', 'Force Commander Major General Benjamin Sawyer', null, null],
      ['engagement', 'met the governor on 26 Feb', null, '2024-02-26'],
    ],
  },
  {
    name: 'en-wire-bangladesh',
    mission: 'MONUSCO',
    published: '2024-06-27',
    text: `Bangladesh brought home 140 police officers from the Democratic Republic of Congo on Tuesday after MONUSCO closed its base at Bukavu. The withdrawal from South Kivu was completed on 25 June, said Bintou Keita, head of the mission. Congo's foreign minister, Therese Kayikwamba Wagner, thanked the contributing countries and called for the pull-out to continue. Between 8,000 and 9,000 peacekeepers remain in the two other provinces. No timetable has been agreed for the next phase.`,
    states: [
      [
        'movement',
        'Bangladesh brought home 140 police officers',
        'exact 140 personnel',
        '2024-06-25',
      ],
      ['milestone', 'MONUSCO closed its base at Bukavu', null, null],
      ['movement', 'The withdrawal from South Kivu was completed on 25 June', null, '2024-06-25'],
      ['office', 'Bintou Keita, head of the mission', null, null],
      ['office', 'Therese Kayikwamba Wagner', null, null],
      ['commitment', 'called for the pull-out to continue', null, '2024-06-25'],
      [
        'strength',
        'Between 8,000 and 9,000 peacekeepers remain',
        'exact 8000..9000 personnel',
        '2024-06-27',
      ],
      ['movement', 'No timetable has been agreed', null, null],
    ],
  },
  {
    name: 'en-column-ukraine-sinai',
    mission: 'MFO',
    published: '2020-03-12',
    text: `Fiji will keep its 170 peacekeepers in the Sinai for another two years, Defence Minister Inia Seruiratu told parliament yesterday. New Zealand, which has 26 people there, is drawing down to 21 by the end of the year. The MFO was set up in 1981. Colombia supplies the largest contingent, a battalion of 275. Seven members of the force died in a helicopter crash in November.`,
    states: [
      ['strength', 'its 170 peacekeepers in the Sinai', 'exact 170 personnel', '2020-03-12'],
      ['mandate', 'another two years', 'exact 2 years', null],
      ['office', 'Defence Minister Inia Seruiratu', null, null],
      ['strength', 'has 26 people there', 'exact 26 personnel', '2020-03-12'],
      ['strength', 'drawing down to 21 by the end of the year', 'exact 21 personnel', '2020-12-31'],
      ['milestone', 'The MFO was set up in 1981', null, '1981'],
      ['strength', 'a battalion of 275', 'exact 275 personnel', '2020-03-12'],
      ['casualty', 'Seven members of the force died', 'exact 7 personnel', '2019-11'],
    ],
  },
];
