import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pages } from '@kartlaggning/schema/pages'

const SOURCES = join(import.meta.dirname, '../apps/web/src')
const A_PAGE = /pages\.(\w+)\.path,(?:(?!pages\.\w+\.path)[^])*?import\('(\.\/[^']*page\.tsx)'\)/g

/** A round is planned before it is there, and a frame of a chapter's own stands in the round's. */
const EXCEPT = new Set(['planRound'])
const FRAMES = /<(RoundFrame|RuleFrame|Workbench)\b/

test('every page of a round stands in its frame, from which every other is one click away', async () => {
  const without: string[] = []
  let found = 0
  for await (const routes of glob('**/routes.tsx', { cwd: SOURCES })) {
    const text = await readFile(join(SOURCES, routes), 'utf8')
    for (const [, name = '', file = ''] of text.matchAll(A_PAGE)) {
      const { path } = pages[name as keyof typeof pages]
      if (!path.startsWith('omgangar/:roundId') || EXCEPT.has(name)) continue
      found += 1
      if (!FRAMES.test(await readFile(join(SOURCES, dirname(routes), file), 'utf8'))) without.push(name)
    }
  }
  expect(without).toEqual([])
  expect(found).toBeGreaterThan(15)
})
