import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Generates src/look/theme/theme.css from designsystemet.config.json: `pnpm theme`.
// Run it again when the configuration changes, or look.css takes in another component of the library.

const here = import.meta.dirname
const { resolve } = createRequire(import.meta.url)
// Where the configuration says that the tokens go.
const out = join(here, '../../.cache')
const cli = join(here, 'node_modules/@digdir/designsystemet/dist/bin/designsystemet.js')
const run = (...args: string[]) => execFileSync(process.execPath, [cli, 'tokens', ...args], { cwd: here })

run('create', '--config', 'designsystemet.config.json')
run('build', '--tokens', join(out, 'design-tokens'), '--out-dir', join(out, 'theme'))
const built = readFileSync(join(out, 'theme/kartlaggning.css'), 'utf8')

const UNUSED =
  /^@layer ds\.theme\.(color-scheme\.dark|typography\.secondary)|^@layer ds\.theme\.color \{\s*\[data-color=["'](?!danger)/
const DECLARATION = /^\s*(--[\w-]+):([^;]*);\n/gm

/** Of what the library offers, what is used: light colours, one typeface, the variables someone reads. */
function used(css: string): string {
  const kept = css
    .split(/^(?=@layer )/m)
    .filter((block) => !UNUSED.test(block))
    .join('')
    .replace(/\n\s*@media \(prefers-color-scheme[^{]*\{[^{}]*\{[^{}]*\}\s*\}/g, '')
  const declared = [...kept.matchAll(DECLARATION)].map(([, name = '', value = '']) => ({ name, value }))
  const read = variablesIn(stylesheets())
  for (let before = -1; before !== read.size;) {
    before = read.size
    for (const { name, value } of declared) if (read.has(name)) variablesIn(value).forEach((it) => read.add(it))
  }
  return kept.replace(DECLARATION, (line, name: string) => (read.has(name) ? line : ''))
}

const variablesIn = (css: string) => new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? ''))

/** Our own style sheets, and those of the library that look.css takes in. */
function stylesheets(): string {
  const own = readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && !file.includes('theme'))
    .map((file) => readFileSync(join(here, 'src', file), 'utf8'))
    .join('\n')
  const theirs = [...own.matchAll(/@import '(@digdir[^']+)'/g)].map(([, file]) =>
    readFileSync(resolve(file ?? ''), 'utf8'),
  )
  return [own, ...theirs].join('\n')
}

const file = join(here, 'src/look/theme/theme.css')
writeFileSync(file, used(built))
execFileSync(join(here, '../../node_modules/.bin/oxfmt'), [file], { cwd: dirname(file) })
