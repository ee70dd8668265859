import { expect, test } from 'vitest'
import { isProblemType } from '../src/http/problem-error.ts'
import { givenAWorld } from './world.ts'

test('every constraint named after a problem is in the catalogue', async () => {
  const names = await named(`select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and conname like '%-%'`)
  expect(names).toContain('answers-are-submitted')
  expect(names.filter((name) => !isProblemType(name))).toEqual([])
})

test('every problem that a trigger or function raises is in the catalogue', async () => {
  const names = await named(`select raised[1] as name from pg_proc,
    regexp_matches(coalesce(prosrc, ''), 'raise exception ''([a-z]+(?:-[a-z]+)+)''', 'g') as raised
    where pronamespace = 'public'::regnamespace`)
  expect(names).toContain('not-found')
  expect(names.filter((name) => !isProblemType(name))).toEqual([])
})

async function named(sql: string): Promise<string[]> {
  const { owner } = await givenAWorld()
  const { rows } = await owner.query<{ name: string }>(sql)
  return rows.map(({ name }) => name)
}
