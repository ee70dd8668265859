import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => /^(apps|packages|db|e2e)\//.test(file))

/** Words of our own for what the field has a name for. */
const privateWords =
  /^(gathering|guests?|ears|news|company|heldback|turnedaway|surroundings|foresee|foresight|told|trouble|lacking|sift\w*|rooted|standing|brought|waybackl?|nowandthen|stayhere|unexplained|ledger|rehearsal|greatness|asking|asks)$/

const words = (name: string) =>
  name
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
const isPrivate = (name: string) => {
  const parts = words(name)
  return [...parts, ...parts.slice(1).map((part, at) => `${parts[at]}${part}`)].some((it) => privateWords.test(it))
}

test('files are called by the names the field uses', () => {
  const named = files.filter((file) => isPrivate(basename(file).split('.')[0] ?? ''))
  expect(named).toEqual([])
})

test('so is what they declare', () => {
  const declared = files.flatMap((file) =>
    [...sourceOf(file).matchAll(/\b(?:function|const|let|interface|type|class)\s+([A-Za-z]\w*)/g)]
      .map(([, name = '']) => name)
      .filter(isPrivate)
      .map((name) => `${file}: ${name}`),
  )
  expect(declared).toEqual([])
})

test('addresses of pages are written in pages.ts alone', () => {
  const address = /['"`]\/(svara|omgangar|rapport|avstamning|aktorer|inbjudan|logga-in|brevlada|om)(?=[/'"`#?])/
  const written = files.filter((file) => /^apps\/\w+\/src\//.test(file) && !file.includes('.test.'))
  expect(written.filter((file) => address.test(sourceOf(file)))).toEqual([])
})

test('a radio is drawn in radios.tsx alone', () => {
  const drawn = files.filter((file) => /type=["'{]*radio/.test(sourceOf(file)))
  expect(drawn.filter((file) => file.startsWith('apps/web/src/'))).toEqual(['apps/web/src/look/radios.tsx'])
})

test('the path of an error is followed in error-at.ts alone', () => {
  const follows = /\.split\('\.'\)\s*\.reduce.*\s+?.*errors\)/
  const following = files.filter((file) => file.startsWith('apps/web/src/') && follows.test(sourceOf(file)))
  expect(following).toEqual(['apps/web/src/look/error-at.ts'])
})

function sourceOf(file: string): string {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    // Taken away, and not committed yet.
    return ''
  }
}
