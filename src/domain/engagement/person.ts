/** A person with the other spellings and names under which sources speak of them. */
export type Person = { readonly name: string; readonly aliases: readonly string[] };

/**
 * Whether two are one person: they share a spelling, letter case, accents and spaces aside. Sources
 * that share no spelling need an alias; nothing is guessed from likeness.
 */
export function isSamePerson(a: Person, b: Person): boolean {
  const spellings = new Set([a.name, ...a.aliases].map(plainSpelling));
  return [b.name, ...b.aliases].some((name) => spellings.has(plainSpelling(name)));
}

/** A name without case, accents and doubled spaces, for comparison only. */
export function plainSpelling(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[\s.-]+/g, ' ')
    .trim()
    .toLowerCase();
}
