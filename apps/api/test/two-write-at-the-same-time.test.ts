import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Client } from './client.ts'
import { aPage, expectNothingWasOverwrittenUnseen, type Page, type Sent } from './pages.ts'
import { givenAnswerers } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const question = 'initiatives.name'

/** What somebody does at a page. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant('types' as const), value: fc.constantFrom('a', 'b', 'c', null) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('types on' as const), value: fc.constantFrom('d', 'e') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('looks' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('opens the page anew' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sends again' as const), which: fc.nat(9) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

test('P2: two who write in one field at the same moment overwrite nothing unseen', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  const steps = fc.array(step, { minLength: 2, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(steps, steps, async (ours, theirs) => {
      const { entry, log, pages } = await bothOpen()
      await Promise.all([inOrder(pages[0], ours), inOrder(pages[1], theirs)])
      await expectNothingWasOverwrittenUnseen(world, { respondentId, entry, question }, log)
    }),
    { numRuns: 40, interruptAfterTimeLimit: 15_000 },
  )
})

test('P2: whoever writes alone meets no conflict, however slow the network and in whatever order it delivers', async () => {
  const world = await givenAWorld()
  const { respondentId, bothOpen } = await givenTwoWriters(world)
  const oneVisit = step.filter((it) => it.does !== 'opens the page anew')
  await fc.assert(
    fc.asyncProperty(fc.array(oneVisit, { minLength: 2, maxLength: 12 }), async (steps) => {
      const { entry, log, pages } = await bothOpen()
      await Promise.all(steps.map((it) => take(pages[0], it)))
      expect(log.filter((it) => it.status !== 200)).toEqual([])
      const stored = await expectNothingWasOverwrittenUnseen(world, { respondentId, entry, question }, log)
      const last = log.toSorted((a, b) => a.sequence - b.sequence).at(-1)
      expect(stored).toBe(last?.value ?? null)
    }),
    { numRuns: 30, interruptAfterTimeLimit: 15_000 },
  )
})

async function inOrder(page: Page, steps: readonly Step[]) {
  for (const it of steps) await take(page, it)
}

async function take(page: Page, it: Step) {
  switch (it.does) {
    case 'types':
      return page.types(it.value)
    case 'types on':
      // The first save is slow: the next leaves before its reply has come, on the version seen before both.
      return Promise.all([page.types(`${it.value} och`), page.types(`${it.value} och mer`)])
    case 'looks':
      return page.looks()
    case 'opens the page anew':
      return page.opensAnew()
    case 'sends again':
      return page.sendsAgain(it.which)
  }
}

async function givenTwoWriters(world: World) {
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  /** The same field, open on both their pages. */
  const bothOpen = async () => {
    const entry = newId()
    const body = { section: 'initiatives', copyOf: null }
    await municipality.client.call(answers.addEntry, { params: { respondentId, entryId: entry }, body })
    const log: Sent[] = []
    const open = (client: Client) => aPage(client, { respondentId, entry, question }, log)
    return { entry, log, pages: [open(municipality.client), open(colleague.client)] as const }
  }
  return { respondentId, bothOpen }
}
