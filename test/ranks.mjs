// Checks the ranks of .dependency-cruiser.cjs over src/ and fails hard: on a broken rule, and also
// when nothing was read. dependency-cruiser reads no TypeScript module, and reports success, under a
// compiler that it does not know.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = resolve(process.argv[2] ?? '.');
process.chdir(root);
const { options, ...ruleSet } = createRequire(import.meta.url)(
  join(root, '.dependency-cruiser.cjs'),
);
const tsConfig = extractTypeScriptConfig(join(root, 'tsconfig.json'));
const { output } = await cruise(['src'], { ...options, ruleSet, validate: true }, {}, { tsConfig });

const { violations, totalCruised, totalDependenciesCruised } = output.summary;
const written = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
const reading = written.filter(({ dependencies }) => dependencies.length > 0);
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
if (reading.length === 0) {
  console.error(`No dependency of any TypeScript module under ${root}/src was read.`);
}
console.log(
  `${totalCruised} modules, ${totalDependenciesCruised} dependencies, ${violations.length} against the ranks`,
);
process.exitCode = violations.length > 0 || reading.length === 0 ? 1 : 0;
