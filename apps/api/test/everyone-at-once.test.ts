import { newId } from '@kartlaggning/schema/id'
import { expect, test } from 'vitest'
import type { Caller } from './callers.ts'
import { clientOf } from './client.ts'
import { call, endpoints, givenAMeeting, givenAnEdition, givenCallers, givenDrafts, type Called } from './everyone.ts'
import { givenAWorld } from './world.ts'

const AT_ONCE = 8

/** After these little can be done any more, so they come last. */
const LAST = [
  'rounds.close',
  'deadlines.reopen',
  'reconciliation.begin',
  'gaps.analyse',
  'rounds.takeBack',
  'rounds.deleteDraft',
  'session.endOthers',
]

const writes = endpoints
  .filter(({ endpoint }) => endpoint.method !== 'GET')
  .toSorted((one, other) => LAST.indexOf(one.called) - LAST.indexOf(other.called))

/** Whoever may, or the coordinator, who is then told that there is no such thing. */
const whoActs = ({ may }: Called): Caller | undefined => (may === 'public' ? undefined : (may[0] ?? 'coordinator'))

/** What a key opens with is told in the first reply alone, and kept nowhere. */
const withoutSecret = (body: string) => body.replace(/"secret":"[^"]*"/, '"secret":null')

test.each([
  ['while they answer', givenDrafts],
  ['while they reconcile', givenAMeeting],
  ['after the analysis', givenAnEdition],
])(
  '%s, whatever eight ask for at once is done or refused, and what is done once is answered alike',
  { timeout: 300_000 },
  async (_, given) => {
    const world = await givenAWorld()
    const story = await given(world)
    const callers = await givenCallers(world, story)
    const failed: string[] = []
    let done = 0
    for (const called of writes) {
      const actor = whoActs(called)
      const client = actor ? callers[actor] : clientOf(world.app)
      const body = called.body?.(story.about)
      const keys = [newId(), newId()] as const
      const replies = await Promise.all(
        Array.from({ length: AT_ONCE }, (__, at) =>
          call(
            client,
            { ...called, ...(body && { body: () => body }) },
            story.about,
            called.endpoint.once && keys[at % 2 === 0 ? 0 : 1],
          ).catch((error: Error) => ({ statusCode: 500, body: error.message })),
        ),
      )
      failed.push(
        ...replies.filter((it) => it.statusCode >= 500).map((it) => `${called.called}: ${it.statusCode} ${it.body}`),
      )
      if (replies.some((it) => it.statusCode === 200)) done++
      if (!called.endpoint.once) continue
      for (const half of [0, 1]) {
        const bodies = replies
          .filter((it, at) => at % 2 === half && it.statusCode === 200)
          .map((it) => withoutSecret(it.body))
        if (new Set(bodies).size > 1) failed.push(`${called.called}: ${bodies.join(' | ')}`)
      }
    }
    expect(failed).toEqual([])
    // Most are done in one phase or another, or nothing has been tried.
    expect(done).toBeGreaterThan(writes.length / 4)
  },
)
