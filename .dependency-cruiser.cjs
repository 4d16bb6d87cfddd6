/** Each folder of src/ and the folders it may import. What is not listed is refused. */
const RANKS = {
  domain: [],
  planning: ['domain'],
  forecast: ['domain'],
  intake: ['domain'],
  contract: ['domain'],
  formats: [],
  store: ['domain'],
  reports: ['domain', 'store/views'],
  'use-cases': ['domain', 'planning', 'forecast', 'intake', 'store'],
  http: ['domain', 'contract', 'use-cases', 'store/views', 'reports', 'formats'],
  cli: [
    'domain',
    'contract',
    'use-cases',
    'store/views',
    'reports',
    'formats',
    'http/server',
    'http/server-logger',
  ],
  web: ['domain', 'contract'],
};

const TESTS = '\\.test\\.tsx?$';
const inwardOnly = ([folder, allowed]) => ({
  name: `${folder}-imports-inward-only`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: TESTS },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})[/.]` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-folders-use-no-package',
      severity: 'error',
      from: { path: '^src/(domain|planning|forecast|intake)/', pathNot: TESTS },
      to: { pathNot: '^src/' },
    },
    {
      name: 'only-use-cases-write-records',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(use-cases|store)/|${TESTS}` },
      to: { path: '^src/store/records/' },
    },
    ...Object.entries(RANKS).map(inwardOnly),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|^dist' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
