import { Command } from 'commander';

/** A verb about one person of a roll, with what all of them take. */
export function officerVerb(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .argument('<number>', 'the service number')
    .requiredOption('--mission <id>', 'the mission')
    .requiredOption('--country <code>', 'whose roll, ISO 3166-1 alpha-2')
    .option('--as <account>', 'an account of the country that does it, where two people must');
}
