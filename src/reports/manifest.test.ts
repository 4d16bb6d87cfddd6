import { expect, it } from 'vitest';
import { classSheet } from './class-list.ts';
import { manifestSheet } from './manifest.ts';

const people = [
  {
    serviceNumber: 'KP200001',
    name: '<Amina> O’Brien & Co',
    rank: 'Constable',
    unit: 'Recce',
    kilograms: 90,
    baggageKilograms: 45,
    result: 'passed',
  },
];
const manifest = {
  id: 'jan',
  lift: 'jan',
  batch: 'ke-november',
  state: 'frozen',
  departsOn: '2025-01-18',
  amendments: 2,
  people,
};

it('a manifest says who travels with what, how far it is, and by which amendment', () => {
  const sheet = manifestSheet(manifest, 'manifest');

  expect(sheet).toContain('<h1>Manifest jan, lift jan, 18 January 2025</h1>');
  expect(sheet).toContain(
    '1 person of batch ke-november, 135 kg with 45 kg of baggage; frozen, amendment 2.',
  );
  expect(sheet).toContain('<td>KP200001</td>');
});

it('a name is text on every sheet, never markup, and no sheet has a script', () => {
  const sheets = [
    ...(['manifest', 'sign', 'bus'] as const).map((sheet) => manifestSheet(manifest, sheet)),
    classSheet('november', people, 'list'),
    classSheet('november', people, 'sign'),
  ];
  for (const sheet of sheets) {
    expect(sheet).toContain('&lt;Amina&gt; O’Brien &amp; Co');
    expect(sheet).not.toContain('<script');
  }
});

it('a bus list has big letters and no service number', () => {
  const sheet = manifestSheet(manifest, 'bus');

  expect(sheet).toContain('class="bus"');
  expect(sheet).not.toContain('KP200001');
});
