import type { WorkedExample } from './worked-example.ts';

/** Longer texts of our own: papers, notices and notes, denser than the others. */
export const LONGER_REPORTS: readonly WorkedExample[] = [
  {
    name: 'en-morning-paper-haiti',
    mission: 'MSS Haiti',
    published: '2025-01-20',
    text: `Another 217 Kenyan police officers flew into Port-au-Prince on Saturday, lifting the multinational force to nearly 800. The plane, a chartered airliner, was met on the apron by Prime Minister Alix Didier Fils-Aime and the mission's commander, Godfrey Otunge.

Nairobi has now sent more than 600 people, still some way short of the 1,000 it promised in July 2023. Seven other states contribute, among them Guatemala, with 150 military police, and El Salvador, with eight soldiers who look after medical flights. Benin, which once talked of 2,000 troops, has yet to dispatch anyone.

Washington has paid for most of the force so far: upwards of $600 million, according to the State Department. Its future under the incoming administration is uncertain. The UN secretary-general is due to report to the Council next month. Gangs killed at least 5,601 people last year.`,
    states: [
      [
        'movement',
        'Another 217 Kenyan police officers flew into Port-au-Prince on Saturday',
        'exact 217 personnel',
        '2025-01-18',
      ],
      [
        'strength',
        'lifting the multinational force to nearly 800',
        'nearly 800 personnel',
        '2025-01-18',
      ],
      [
        'engagement',
        'was met on the apron by Prime Minister Alix Didier Fils-Aime',
        null,
        '2025-01-18',
      ],
      ['office', 'Prime Minister Alix Didier Fils-Aime', null, null],
      ['office', "the mission's commander, Godfrey Otunge", null, null],
      ['movement', 'Nairobi has now sent more than 600 people', 'over 600 personnel', null],
      ['pledge', 'the 1,000 it promised in July 2023', 'exact 1000 personnel', '2023-07'],
      ['strength', 'Seven other states contribute', 'exact 7 countries', '2025-01-20'],
      ['strength', '150 military police', 'exact 150 personnel', '2025-01-20'],
      ['strength', 'eight soldiers', 'exact 8 personnel', '2025-01-20'],
      ['pledge', '2,000 troops', 'exact 2000 personnel', null],
      ['funding', 'upwards of $600 million', 'at least 600000000 USD', null],
    ],
  },
  {
    name: 'en-ministry-notice-rwanda',
    mission: 'UNMISS',
    published: '2022-09-08',
    text: `The Ministry of Defence announces the rotation of Rwanda Battalion 3 serving in Juba. The relief in place runs from 5 to 16 September and involves 800 soldiers travelling on RwandAir. The first 160 men landed in Kigali on Monday morning. Major General Vincent Nyakarundi welcomed them back and thanked them for their discipline.

The incoming unit, Rwanbatt-1, is commanded by Lieutenant Colonel Willy Ntagara. Before leaving, its members went through a four-month course at Gako that included first aid, patrolling and protection of civilians. Women make up 12 per cent of the unit.

Rwanda is the largest troop contributor to the mission with 2,600 personnel. The Security Council renewed the mandate in March for twelve months.`,
    states: [
      ['movement', 'the rotation of Rwanda Battalion 3', null, null],
      ['movement', 'involves 800 soldiers', 'exact 800 personnel', '2022-09-05/2022-09-16'],
      [
        'movement',
        'The first 160 men landed in Kigali on Monday',
        'exact 160 personnel',
        '2022-09-05',
      ],
      ['engagement', 'Major General Vincent Nyakarundi welcomed them back', null, '2022-09-05'],
      ['office', 'Lieutenant Colonel Willy Ntagara', null, null],
      ['training', 'a four-month course at Gako', 'exact 4 months', null],
      ['strength', 'Women make up 12 per cent', 'exact 12 percent', '2022-09-08'],
      ['strength', '2,600 personnel', 'exact 2600 personnel', '2022-09-08'],
      [
        'mandate',
        'The Security Council renewed the mandate in March for twelve months',
        'exact 12 months',
        '2022-03',
      ],
    ],
  },
  {
    name: 'en-aide-memoire-ecowas',
    mission: 'ECOMIG',
    published: '2017-02-10',
    text: `1. The force will be cut from 7,000 to 500 over the coming six weeks, the commander, Brigadier-General Francois Ndiaye, told reporters on Wednesday. Nigerian and Ghanaian elements leave first; Senegal will provide the bulk of those who stay.

2. Leaders meeting in Abuja decided to keep a reduced presence for three months. President Adama Barrow had asked for six. The first aircraft of departing troops lifted off on 8 February.

3. Some 30 vehicles are unserviceable. Rations are sufficient until mid-March. No casualties have been reported.

4. Cost of the extension is put at 8 million dollars, which the bloc hopes donors will cover.`,
    states: [
      ['strength', 'cut from 7,000 to 500', 'exact 500 personnel', '2017-02-10/2017-03-24'],
      ['office', 'the commander, Brigadier-General Francois Ndiaye', null, null],
      ['movement', 'Nigerian and Ghanaian elements leave first', null, null],
      ['milestone', 'Leaders meeting in Abuja decided to keep a reduced presence', null, null],
      ['office', 'President Adama Barrow', null, null],
      ['commitment', 'President Adama Barrow had asked for six', null, null],
      [
        'movement',
        'The first aircraft of departing troops lifted off on 8 February',
        null,
        '2017-02-08',
      ],
      ['readiness', 'Some 30 vehicles are unserviceable', 'about 30 vehicles', '2017-02-10'],
      ['readiness', 'Rations are sufficient until mid-March', null, '2017-02-10'],
      ['funding', 'Cost of the extension is put at 8 million dollars', 'exact 8000000 USD', null],
    ],
  },
  {
    name: 'fr-quotidien-niger',
    mission: 'MINUSMA',
    published: '2022-06-21',
    text: `La ministre allemande de la Défense, Christine Lambrecht, a annoncé lundi à Niamey que la Bundeswehr porterait son contingent au Mali à 1.400 soldats. Quelque 1.100 militaires allemands y servent actuellement, pour la plupart à Gao. Le Bundestag avait approuvé cette hausse le 20 mai.

De leur côté, les Égyptiens suspendent leurs patrouilles : sept de leurs Casques bleus ont péri depuis janvier dans l'explosion d'engins artisanaux. Le Caire fournit 1.035 hommes. Le Royaume-Uni n'a pas encore arrêté la date de son départ.

Le mandat de la mission expire le 30 juin. Le secrétaire général, António Guterres, plaide pour une prolongation d'un an avec le même plafond de 13.289 militaires. Faute de moyens, deux camps fermeront d'ici la fin de l'année.`,
    states: [
      ['office', 'La ministre allemande de la Défense, Christine Lambrecht', null, null],
      [
        'strength',
        'porterait son contingent au Mali à 1.400 soldats',
        'exact 1400 personnel',
        null,
      ],
      [
        'strength',
        'Quelque 1.100 militaires allemands y servent actuellement',
        'about 1100 personnel',
        '2022-06-21',
      ],
      ['milestone', 'Le Bundestag avait approuvé cette hausse le 20 mai', null, '2022-05-20'],
      ['casualty', 'sept de leurs Casques bleus ont péri', 'exact 7 personnel', '2022-01'],
      ['strength', 'Le Caire fournit 1.035 hommes', 'exact 1035 personnel', null],
      ['movement', "n'a pas encore arrêté la date de son départ", null, null],
      ['mandate', 'Le mandat de la mission expire le 30 juin', null, '2022-06-30'],
      ['office', 'Le secrétaire général, António Guterres', null, null],
      ['requirement', 'plafond de 13.289 militaires', 'exact 13289 personnel', null],
      ['milestone', 'deux camps fermeront', 'exact 2 bases', '../2022-12-31'],
    ],
  },
  {
    name: 'es-prensa-argentina',
    mission: 'UNFICYP',
    published: '2023-03-06',
    text: `El ministro de Defensa, Jorge Taiana, despidió este lunes en Buenos Aires a los 117 integrantes del nuevo contingente que parte hacia Chipre. La fuerza relevará a los efectivos que llegaron en septiembre pasado y permanecerá seis meses en la isla. Argentina participa en la misión desde 1993 y es su principal contribuyente, con 245 cascos azules.

El grupo está integrado por 90 hombres y 27 mujeres del Ejército, la Armada y la Fuerza Aérea. Durante dos meses se entrenaron en el centro de Campo de Mayo. Taiana reafirmó el compromiso del país con la paz. El Consejo de Seguridad renovó el mandato el 30 de enero por un año.`,
    states: [
      ['office', 'El ministro de Defensa, Jorge Taiana', null, null],
      ['engagement', 'despidió este lunes en Buenos Aires', null, '2023-03-06'],
      [
        'movement',
        '117 integrantes del nuevo contingente que parte hacia Chipre',
        'exact 117 personnel',
        null,
      ],
      ['movement', 'los efectivos que llegaron en septiembre pasado', null, '2022-09'],
      ['requirement', 'permanecerá seis meses', 'exact 6 months', null],
      ['milestone', 'Argentina participa en la misión desde 1993', null, '1993'],
      ['strength', '245 cascos azules', 'exact 245 personnel', '2023-03-06'],
      ['strength', '90 hombres', 'exact 90 personnel', null],
      ['strength', '27 mujeres', 'exact 27 personnel', null],
      ['training', 'Durante dos meses se entrenaron', 'exact 2 months', null],
      ['commitment', 'Taiana reafirmó el compromiso del país con la paz', null, null],
      [
        'mandate',
        'El Consejo de Seguridad renovó el mandato el 30 de enero por un año',
        'exact 1 years',
        '2023-01-30',
      ],
    ],
  },
];
