import { Command } from 'commander';

/** A verb about one manifest of one country. */
export function manifestVerb(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .argument('<manifest>', 'its id')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose people, ISO 3166-1 alpha-2')
    .option('--as <account>', 'an account of the country that does it, where two people must');
}

/** Service numbers as typed or pasted; `null` when none were given. */
export function numbersIn(words: string | undefined): readonly string[] | null {
  return words === undefined ? null : words.split(/[\s,;]+/).filter((word) => word !== '');
}
