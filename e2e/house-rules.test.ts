import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// Named, since oxlint would otherwise follow the link to the packages from npm.
const members = ['packages', 'apps', 'db', 'e2e']
const root = join(import.meta.dirname, '..')
const imports = (path: string) => `import { it } from '${path}'\nexport const own = it\n`

const DIRECTION = 'eslint(no-restricted-imports)'
const asynchronous = 'const save = async (): Promise<void> => undefined\n'

/** A sentence of the house, a file that breaks it, and the rule that says so. */
const broken: [sentence: string, file: string, content: string, rule: string][] = [
  ['a chapter does not read a later one', 'apps/api/src/rounds/a.ts', imports('../answers/b.ts'), DIRECTION],
  ['nor from deeper down', 'apps/api/src/gaps/rules/a.ts', imports('../../needs/b.ts'), DIRECTION],
  ['nor in the web', 'apps/web/src/answers/a.tsx', imports('../reconciliation/b.tsx'), DIRECTION],
  ['nor by a dynamic import', 'apps/web/src/needs/a.ts', `export const it = import('../report/b.ts')\n`, DIRECTION],
  ['nor for a type', 'apps/api/src/rounds/t.ts', `export type { It } from '../report/b.ts'\n`, DIRECTION],
  ['the foundation knows no chapter', 'apps/api/src/http/a.ts', imports('../rounds/b.ts'), DIRECTION],
  ['nor does a file beside the app', 'apps/web/src/call.ts', imports('./rounds/b.ts'), DIRECTION],
  ['nor do the looks', 'apps/web/src/look/a.tsx', imports('../gaps/b.tsx'), DIRECTION],
  ['nor does the questionnaire', 'apps/web/src/questionnaire/a.tsx', imports('../answers/b.tsx'), DIRECTION],
  ['a chapter does not know the app', 'apps/api/src/report/a.ts', imports('../app.ts'), DIRECTION],
  ['nor the demo', 'apps/api/src/report/d.ts', imports('../demo/b.ts'), DIRECTION],
  ['the schema knows no app', 'packages/schema/src/a.ts', imports('@kartlaggning/api/b'), DIRECTION],
  ['nor the database', 'packages/schema/src/b.ts', imports('@kartlaggning/db/migrate'), DIRECTION],
  ['nor does it do I/O', 'packages/schema/src/c.ts', imports('node:fs'), DIRECTION],
  ['the database knows nobody', 'db/a.ts', imports('@kartlaggning/schema/id'), DIRECTION],
  ['the end-to-end tests know only the schema', 'e2e/a.ts', imports('@kartlaggning/db/embedded'), DIRECTION],
  ['the web does not know the API', 'apps/web/src/rounds/a.ts', imports('@kartlaggning/api/b'), DIRECTION],
  ['nor the database', 'apps/web/src/rounds/b.ts', imports('@kartlaggning/db/migrate'), DIRECTION],
  ['nor Node', 'apps/web/src/rounds/c.ts', imports('node:path'), DIRECTION],
  ['the API does not know the web', 'apps/api/src/rounds/b.ts', imports('@kartlaggning/web/b'), DIRECTION],
  ['members are imported by name', 'apps/api/src/rounds/c.ts', imports('../../../../db/migrate.ts'), DIRECTION],
  ['there is no drawer for everything', 'apps/api/src/rounds/d.ts', imports('./utils/b.ts'), DIRECTION],
  ['nor a file of that name', 'apps/web/src/look/b.ts', imports('./helpers.ts'), DIRECTION],
  ['imports make no circle', 'db/circle.ts', `${imports('./circle-back.ts')}`, 'import(no-cycle)'],
  ['nor for types', 'db/type-circle.ts', typesOf('./type-circle-back.ts'), 'import(no-cycle)'],
  ['a promise is awaited', 'db/floating.ts', `${asynchronous}save()\n`, 'typescript(no-floating-promises)'],
  [
    'nor handed to someone who does not wait',
    'db/misused.ts',
    `${asynchronous};[1].forEach(save)\n`,
    'typescript(no-misused-promises)',
  ],
  ['only what can be awaited is', 'db/thenable.ts', 'await 1\nexport {}\n', 'typescript(await-thenable)'],
  ['nothing is any', 'db/any.ts', 'export const it = (x: any): number => Number(x)\n', 'typescript(no-explicit-any)'],
  [
    'types are imported as types',
    'db/types.ts',
    `import { Stats } from 'node:fs'\nexport type It = Stats\n`,
    'typescript(consistent-type-imports)',
  ],
  ['exports have names', 'db/default.ts', 'export default 1\n', 'import(no-default-export)'],
  ['in the web too', 'apps/web/src/look/default.tsx', 'export default 1\n', 'import(no-default-export)'],
  [
    'and promises are awaited',
    'apps/web/src/look/save.ts',
    `${asynchronous}save()\n`,
    'typescript(no-floating-promises)',
  ],
  ['files are named in kebab-case', 'db/openRound.ts', 'export const it = 1\n', 'unicorn(filename-case)'],
  ['files are short', 'db/long.ts', 'export {}\n'.repeat(251), 'eslint(max-lines)'],
  ['there are no barrels', 'db/barrel.ts', `export * from './any.ts'\n`, 'oxc(no-barrel-file)'],
  ['hooks are called in order', 'apps/web/src/look/hook.tsx', hook(), 'react-hooks(rules-of-hooks)'],
  [
    'a picture has words',
    'apps/web/src/look/picture.tsx',
    'export const It = () => <img src="a.png" />\n',
    'jsx-a11y(alt-text)',
  ],
]

const sound: [sentence: string, file: string, content: string][] = [
  ['a chapter reads those before it', 'apps/api/src/report/sound.ts', imports('../needs/b.ts')],
  ['and the foundation', 'apps/api/src/rounds/sound.ts', imports('../http/b.ts')],
  ['its tests tell the story', 'apps/api/src/rounds/sound.test.ts', imports('../../test/story.ts')],
  ['the app puts the chapters together', 'apps/api/src/app.ts', imports('./report/b.ts')],
  ['so does the demo', 'apps/api/src/demo/sound.ts', imports('../report/b.ts')],
  ['so does the web', 'apps/web/src/app.tsx', imports('./report/b.tsx')],
  ['everyone reads the schema', 'e2e/sound.ts', imports('@kartlaggning/schema/id')],
  ['the API brings the database up', 'apps/api/src/database/sound.ts', imports('@kartlaggning/db/migrate')],
  ['a test may be long', 'db/long.test.ts', 'export {}\n'.repeat(251)],
  [
    'a literal of the questionnaire may be long',
    'packages/schema/src/questionnaires/2026/a.ts',
    'export {}\n'.repeat(251),
  ],
]

let house: string
const found = new Map<string, Set<string>>()

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'kartlaggning-house-'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const file of ['oxlint.config.ts', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(house, file))
  write('db/circle-back.ts', imports('./circle.ts'))
  write('db/type-circle-back.ts', typesOf('./type-circle.ts'))
  for (const [, file, content] of [...broken, ...sound]) write(file, content)
  for (const { filename, code } of lint()) found.set(filename, (found.get(filename) ?? new Set()).add(code))
}, 120_000)

afterAll(() => rmSync(house, { recursive: true }))

describe('the house says no when', () => {
  test.each(broken)('%s (%s)', (_, file, __, rule) => {
    expect([...(found.get(file) ?? [])]).toContain(rule)
  })
})

describe('the house is content when', () => {
  test.each(sound)('%s (%s)', (_, file) => {
    expect([...(found.get(file) ?? [])].filter((rule) => rule === DIRECTION || rule === 'eslint(max-lines)')).toEqual(
      [],
    )
  })
})

function typesOf(path: string): string {
  return `import type { It as Other } from '${path}'\nexport interface It {\n  readonly other: Other\n}\n`
}

function write(file: string, content: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), content)
}

function lint(): { filename: string; code: string }[] {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', ...members], {
    cwd: house,
    encoding: 'utf8',
  })
  const report = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
  return report.diagnostics
}

function hook(): string {
  return `import { useState } from 'react'
export function It({ shown }: { shown: boolean }) {
  if (!shown) return null
  const [word] = useState('a')
  return <p>{word}</p>
}
`
}
