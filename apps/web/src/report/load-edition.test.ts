import { reports } from '@kartlaggning/schema/report/report'
import { beforeEach, expect, test, vi } from 'vitest'
import { loadEdition } from './load-edition.ts'

const call = vi.hoisted(() => vi.fn())
vi.mock('../call.ts', () => ({ call }))

/** The county board alone has the editions before the first of these. */
const given = (...numbers: number[]) =>
  call.mockImplementation((endpoint: unknown, { params }: { params: { number?: number } }) => {
    if (endpoint === reports.editions) return Promise.resolve(numbers.toReversed().map((number) => ({ number })))
    const { number = 0 } = params
    if (!numbers.includes(number)) return Promise.reject(new Error('not-found'))
    return Promise.resolve({ edition: { number }, report: `report ${number}` })
  })

const load = (number: string) =>
  loadEdition({ params: { roundId: 'r', number } } as unknown as Parameters<typeof loadEdition>[0])

beforeEach(() => {
  call.mockReset()
})

test('an edition is compared with the one before it, and led on from to the newest', async () => {
  given(1, 2, 3)
  expect(await load('2')).toMatchObject({ before: { edition: { number: 1 } }, newest: { number: 3 } })
  expect(await load('1')).toMatchObject({ before: null, newest: { number: 3 } })
})

test('whoever does not have the edition before reads this one all the same', async () => {
  given(2, 3)
  expect(await load('2')).toMatchObject({ edition: { number: 2 }, before: null })
})
