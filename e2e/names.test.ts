import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Node } from 'typescript/unstable/ast'
import {
  isBindingElement,
  isFunctionDeclaration,
  isInterfaceDeclaration,
  isMethodDeclaration,
  isParameterDeclaration,
  isPropertyAssignment,
  isPropertySignatureDeclaration,
  isShorthandPropertyAssignment,
  isTypeAliasDeclaration,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import { expect, test } from 'vitest'
import { inProject, nodesIn, placeOf } from './project.ts'

const root = join(import.meta.dirname, '..')
const filesOf = (...patterns: string[]) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
const files = filesOf('*.ts', '*.tsx').filter((file) => /^(apps|packages|db|e2e)\//.test(file))
const sqlFunctions = filesOf('db/functions/*.sql')

/** Words of our own for what the field has a name for. */
const privateWords =
  /^(gathering|guests?|ears|news|company|heldback|turnedaway|surroundings|foresee|foresight|foreseen|told|trouble|lacking|sift\w*|rooted|standing|brought|waybackl?|nowandthen|stayhere|unexplained|ledger|greatness|asking|asks|recognis\w*)$/

/** Those of them that are not plain English in a sentence either. */
const notInSentences =
  /\b(gathering|turned away|held back|surroundings|foreseen?|foresight|lacking|sift\w*|rooted|unexplained|ledger|greatness)\b/i

const words = (name: string) =>
  name
    .replaceAll(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ')
const isPrivate = (name: string) => {
  const parts = words(name)
  return [...parts, ...parts.slice(1).map((part, at) => `${parts[at]}${part}`)].some((it) => privateWords.test(it))
}

test('files are called by the names the field uses', () => {
  const named = [...files, ...sqlFunctions].filter((file) => isPrivate(basename(file).split('.')[0] ?? ''))
  expect(named).toEqual([])
})

test('so is whatever they declare: functions, types, what is taken apart, properties and keys of texts', () => {
  const own = new Set(files)
  const declared = inProject(join(root, 'tsconfig.json'), ({ sources }) =>
    sources((file) => own.has(relative(root, file))).flatMap((source) =>
      [...nodesIn(source)]
        .filter((node) => isPrivate(nameDeclared(node) ?? ''))
        .map((node) => `${relative(root, placeOf(node, source))}: ${nameDeclared(node)}`),
    ),
  )
  expect(declared).toEqual([])
})

test('so is whatever functions in SQL speak of', () => {
  const spoken = sqlFunctions.flatMap((file) => {
    const code = sourceOf(file).replaceAll(/--.*|'[^']*'/g, '')
    const names = [...code.matchAll(/[a-z_]+/g)].map(([name]) => name)
    return names.filter(isPrivate).map((name) => `${file}: ${name}`)
  })
  expect(spoken).toEqual([])
})

test('comments are plain English', () => {
  const comments = [...files, ...sqlFunctions].flatMap((file) =>
    [...sourceOf(file).matchAll(/(?:^|\s)(?:\/\/|--|\*|\/\*\*) (.*)/g)]
      .map(([, comment = '']) => comment)
      .filter((comment) => notInSentences.test(comment))
      .map((comment) => `${file}: ${comment}`),
  )
  expect(comments).toEqual([])
})

function nameDeclared(node: Node): string | undefined {
  const declares = declarations.find((is) => is(node))
  return declares && 'name' in node && hasText(node.name) ? node.name.text : undefined
}

const declarations: readonly ((node: Node) => boolean)[] = [
  isVariableDeclaration,
  isBindingElement,
  isParameterDeclaration,
  isFunctionDeclaration,
  isMethodDeclaration,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  isPropertySignatureDeclaration,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
]

const hasText = (name: unknown): name is { text: string } =>
  typeof name === 'object' && name !== null && 'text' in name && typeof name.text === 'string'

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

test('a browser test closes its windows, which test.ts sees to', () => {
  const specs = filesOf('e2e/*.spec.ts')
  expect(specs.length).toBeGreaterThan(40)
  expect(specs.filter((file) => !/^import \{ test \} from '\.\/test\.ts'$/m.test(sourceOf(file)))).toEqual([])
})

test('focus follows what is drawn, not a frame or a timer, which may come before it', () => {
  const later = /(requestAnimationFrame|setTimeout)\((\(\) =>|[^()]*=>)[^\n]*\n?[^\n]*\.focus\(\)/
  const written = files.filter((file) => file.startsWith('apps/web/src/') && !file.includes('.test.'))
  expect(written.filter((file) => later.test(sourceOf(file)))).toEqual([])
})
