import { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { print } from '../print.ts';
import { loadedInWords } from './mission.ts';

/** `muster demo --load-only`: loads the example mission and exits. */
export function demoCommand(context: CliContext): Command {
  return new Command('demo')
    .description('load the example mission, MSS Haiti')
    .option('--load-only', 'load it and exit, without serving')
    .action(async (_options: object, command: Command) => {
      const work = await context.open();
      const { loadExample } = await import('../example.ts');
      const loaded = await loadExample(work);
      print(command, { json: loaded, text: () => loadedInWords(loaded) });
    });
}
