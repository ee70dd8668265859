import { defineConfig } from 'oxlint'

/** The story, in order: a chapter may read those before it. */
const chapters = ['rounds', 'respondents', 'answers', 'reconciliation', 'gaps', 'needs', 'report']

interface Ban {
  readonly regex: string
  readonly message: string
}

const everywhere: Ban[] = [
  {
    regex: String.raw`^(\.|@kartlaggning/)(.*/)?(utils|common|helpers|shared|lib)(/|\.tsx?$)`,
    message: 'A thing lives in the chapter that needs it first, not in a drawer for everything.',
  },
  {
    regex: String.raw`^(\.\./)+(apps|packages|db|e2e|api|web)/`,
    message: 'Members of the workspace import each other by name.',
  },
]

const packages = (names: string, message: string): Ban => ({ regex: `^@kartlaggning/(${names})(/|$)`, message })

/** Members that each member does not know. */
const strangers: Record<string, Ban[]> = {
  'packages/schema': [
    packages('api|web|db|e2e', 'The schema knows neither apps nor database.'),
    { regex: '^node:|^pg$|^kysely$|^fastify|^react', message: 'The schema says what is said; it does no I/O.' },
  ],
  db: [packages('.*', 'The database knows nobody.')],
  e2e: [packages('api|web|db', 'The end-to-end tests know only the schema.')],
  'apps/api': [packages('web|e2e', 'The API does not know the web.')],
  'apps/web': [packages('api|db|e2e', 'The web knows the API by the schema only.')],
}

const inTheBrowser: Ban = { regex: '^node:|^pg$|^kysely$|^fastify', message: 'The web runs in a browser.' }

const banImports = (...bans: Ban[]): { 'no-restricted-imports': ['error', { patterns: Ban[] }] } => ({
  'no-restricted-imports': ['error', { patterns: [...everywhere, ...bans] }],
})

/** Something of the same app, seen from any of its files. */
const inside = (path: string, message: string): Ban => ({ regex: String.raw`^(\./|(\.\./)+)(src/)?(${path})`, message })

const theApp = inside(
  String.raw`((app|remaining-routes|main|start|start-work|worker|announce)\.tsx?$|(demo|rehearsal)/)`,
  'Only the app itself puts the chapters together.',
)

const importDirection = ['apps/api', 'apps/web'].flatMap((app) => {
  const own = [...(strangers[app] ?? []), ...(app === 'apps/web' ? [inTheBrowser] : [])]
  const foundation = banImports(...own, inside(`(${chapters.join('|')})/`, 'The foundation knows no chapter.'), theApp)
  return [
    { files: [`${app}/src/**`], rules: foundation },
    {
      files: [
        `${app}/src/{app,remaining-routes,main,start,start-work,worker,announce}.{ts,tsx}`,
        `${app}/src/{demo,rehearsal}/**`,
      ],
      rules: banImports(...own),
    },
    ...chapters.map((chapter, index) => {
      const later = chapters
        .slice(index + 1)
        .map((name) => inside(`${name}/`, `The chapter ${chapter} comes before ${name}.`))
      return { files: [`${app}/src/${chapter}/**`], rules: banImports(...own, ...later, theApp) }
    }),
  ]
})

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error' },
  rules: {
    ...banImports(),
    eqeqeq: 'error',
    'no-console': 'off',
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines': ['error', { max: 250 }],
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
  },
  overrides: [
    ...Object.entries(strangers).map(([member, bans]) => ({ files: [`${member}/**`], rules: banImports(...bans) })),
    ...importDirection,
    // A measurement looks at the house from inside.
    { files: ['e2e/bench/**'], rules: banImports(packages('web', 'The web is measured in a browser.')) },
    {
      files: ['apps/web/**'],
      plugins: ['react', 'jsx-a11y'],
      env: { browser: true },
      rules: {
        'react/rules-of-hooks': 'error',
        'react/exhaustive-deps': 'error',
        'jsx-a11y/prefer-tag-over-role': 'off',
      },
    },
    {
      files: ['packages/schema/**/*.test.ts'],
      rules: banImports(packages('api|web|db|e2e', 'The schema knows neither apps nor database.')),
    },
    {
      files: [
        '**/*.test.{ts,tsx}',
        '**/*.spec.ts',
        'packages/schema/src/questionnaires/**',
        'apps/api/src/database/tables.ts',
      ],
      rules: { 'max-lines': 'off' },
    },
    { files: ['**/*.config.ts'], rules: { 'import/no-default-export': 'off', ...banImports() } },
  ],
})
