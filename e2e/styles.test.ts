import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = join(import.meta.dirname, '../apps/web/src')
const read = (file: string) => readFileSync(join(src, file), 'utf8')
const all = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const generated = 'look/theme/theme.css'
const sheets = all.filter((file) => file.endsWith('.css') && file !== generated)
const ofComponents = sheets.filter((file) => !file.startsWith('look/'))
const components = all.filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
const withoutComments = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\//g, '')
const withoutTokens = (file: string) => file !== 'look/tokens.css'

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color-mix)\(|:\s*(?:black|white|red|gr[ae]y)\b/i

describe('a style sheet', () => {
  test.each(sheets.filter(withoutTokens))('takes its colours from the tokens (%s)', (file) => {
    expect(withoutComments(file)).not.toMatch(COLOUR)
  })

  test.each(sheets.filter((file) => file !== 'look/media.css'))(
    'changes at the widths that have a name, and nowhere else (%s)',
    (file) => {
      expect(withoutComments(file)).not.toMatch(/@(?:media|container)[^{]*(?:width|height)/)
    },
  )

  test.each(sheets)('uses no variable that nobody sets (%s)', (file) => {
    const known = [...sheets, generated].flatMap((it) => [...read(it).matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const inCode = ['--columns']
    const used = [...withoutComments(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name)
    expect(used.filter((name) => !known.includes(name) && !inCode.includes(name ?? ''))).toEqual([])
  })
})

describe('the style sheet of a component', () => {
  test.each(ofComponents)('reaches no further than its component (%s)', (file) => {
    const rest = withoutComments(file)
      .replace(/@import [^;]+;/g, '')
      .replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
      .trim()
    expect(rest).toMatch(/^@layer component \{[\s\S]*\}$/)
    // What stands outside a scope speaks of the whole document: paper and the meeting in a room.
    const unscoped = outsideScopes(rest).match(/[^{};]+(?=\{)/g) ?? []
    const selectors = unscoped.map((it) => it.trim()).filter((it) => !/^@(layer|media)/.test(it))
    expect(selectors.filter((it) => !/^(?::root\[data-|body:has\()/.test(it))).toEqual([])
  })

  test('names no root that another has', () => {
    const roots = ofComponents.flatMap((file) => [
      ...new Set([...read(file).matchAll(/@scope \(([^)]*)\)/g)].flatMap(([, list]) => (list ?? '').split(/,\s*/))),
    ])
    expect(roots.filter((root, at) => roots.indexOf(root) !== at)).toEqual([])
  })

  test.each(ofComponents)('is used by a component beside it (%s)', (file) => {
    const folder = file.replace(/[^/]*$/, '')
    const beside = all.filter((it) => it.startsWith(folder) && it.endsWith('.tsx'))
    expect(beside.some((it) => read(it).includes(`/${file.slice(folder.length)}'`))).toBe(true)
  })
})

test('what changes by width in code changes with the style sheets', () => {
  const small = /@custom-media --small ([^;]+);/.exec(read('look/media.css'))?.[1]
  expect(read('look/narrow.ts')).toContain(`'${small}'`)
  const others = all.filter((file) => /\.tsx?$/.test(file) && file !== 'look/narrow.ts')
  expect(others.filter((file) => /matchMedia\((?!.print)|\(m(?:in|ax)-width/.test(read(file)))).toEqual([])
})

test('no field cuts off what is typed in it: a browser counts otherwise than a person does', () => {
  expect(components.filter((file) => /\bmaxLength=/.test(read(file)))).toEqual([])
})

test('no component names a class that no sheet knows', () => {
  const known = new Set(sheets.flatMap((file) => [...read(file).matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name)))
  const unknown = components.flatMap((file) =>
    [...read(file).matchAll(/className="([^"]+)"/g)]
      .flatMap(([, names]) => (names ?? '').split(/\s+/))
      .filter((name) => !known.has(name) && !name.startsWith('ds-'))
      .map((name) => `${file}: ${name}`),
  )
  expect(unknown).toEqual([])
})

test('what a field is described by is put together in one way, so that its error is read out too', () => {
  const fields = components.filter((file) => /<Field(?:Group)?\b/.test(read(file)) && file !== 'look/field.tsx')
  expect(fields.filter((file) => /aria-describedby=(?:"|\{`)[^"`]*-hint/.test(read(file)))).toEqual([])
})

test('no component has a colour of its own', () => {
  expect(components.filter((file) => /['"]#[0-9a-f]{3,8}['"]|rgba?\(/i.test(read(file)))).toEqual([])
})

/** The text of a sheet with everything inside its scopes left out. */
function outsideScopes(css: string): string {
  const at = css.indexOf('@scope')
  if (at < 0) return css
  let depth = 0
  for (let end = css.indexOf('{', at); end < css.length; end += 1) {
    if (css[end] === '{') depth += 1
    if (css[end] === '}') depth -= 1
    if (depth === 0) return css.slice(0, at) + outsideScopes(css.slice(end + 1))
  }
  return css
}
