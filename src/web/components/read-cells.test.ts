import { describe, expect, it } from 'vitest';
import { readDateCell, readQuantityCell } from './read-cells.ts';

describe('a quantity cell', () => {
  it('reads "about 430" as 425 to 435 while it is typed', () => {
    expect(readQuantityCell('about 430')).toEqual({ isReadable: true, words: 'read as 425–435' });
  });

  it('says nothing of an empty cell', () => {
    expect(readQuantityCell(' ').words).toBe('');
  });

  it('shows the ledger’s own sentence for a cell it cannot read', () => {
    const { isReadable, words } = readQuantityCell('a lot');
    expect(isReadable).toBe(false);
    expect(words).toContain('a lot');
  });
});

describe('a date cell', () => {
  it('reads "end June" as the last third of the nearest June', () => {
    const { isReadable, words } = readDateCell('end June', '2024-06-19');
    expect(isReadable).toBe(true);
    expect(words).toContain('2024-06-30');
  });

  it('refuses a day that does not exist', () => {
    expect(readDateCell('2024-02-30', '2024-06-19').isReadable).toBe(false);
  });
});
