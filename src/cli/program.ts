import { Command } from 'commander';

/** The `muster` command line. Each noun is a file in `commands/`; actions import what they need when they run. */
export function program(): Command {
  return new Command('muster').description(
    "Force generation for multinational security missions: from a country's pledge to people in theatre, and home again",
  );
}
