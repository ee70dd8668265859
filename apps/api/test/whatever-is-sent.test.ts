import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { session } from '@kartlaggning/schema/identity/session'
import { needs } from '@kartlaggning/schema/needs/need'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { expect, test } from 'vitest'
import { COOKIE } from './client.ts'
import { madeUpRequests, type MadeUpRequest } from './made-up-request.ts'
import { givenAnAnalysis } from './story-after-closing.ts'
import { givenADelegate, givenAnswerers } from './story.ts'
import { givenAPerson, givenAWorld, signIn, type World } from './world.ts'

/** Requests a part: a few thousand when everything is tried, and as many as FUZZ says when one has the time. */
const REQUESTS = Number(process.env['FUZZ'] ?? 1500)
const IS_LONG = process.env['FUZZ'] !== undefined
/** In the long form: megabytes kept of the second half of the requests, and milliseconds that one keeps the others waiting. */
const MOST_KEPT = 8
const LONGEST_BLOCK = 50
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261129)

const parts: [string, (world: World) => ReturnType<typeof givenAnswerers>][] = [
  ['while the round is open', (world) => givenAnswerers(world)],
  ['after the analysis', (world) => givenAnAnalysis(world)],
]

test.each(parts)(
  '%s, no made-up request fails, and none that is refused writes',
  { timeout: 3_600_000 },
  async (_, given) => {
    const world = await givenAWorld()
    const { coordinator, roundId, municipality, police } = await given(world)
    const delegate = await givenADelegate(world, { municipality }, ['knowledge'])
    const stranger = await givenAPerson(world, 'Per Lind')
    const [contact] = await coordinator.call(respondents.list, { params: { roundId } })
    const [need] = await coordinator.call(needs.list, { params: { roundId } }).catch(() => [])
    const { respondentId, personId } = municipality
    const known = {
      roundId,
      respondentId,
      counterpart: police.respondentId,
      personId,
      contact: contact?.id ?? roundId,
      needId: need?.id ?? roundId,
      municipality: '1981',
      problem: 'youth_crime',
      number: '1',
    }
    const { actor: coordinates } = await coordinator.call(session.current, {})
    const people = [coordinates, municipality, police, delegate, stranger].flatMap((it) => it?.personId ?? [])
    const tokens = new Map<string, string | undefined>()
    /** Of somebody who may; what is sent now and then signs them out, and they sign in again. */
    const tokenOf = async (person: string) => {
      const token = tokens.get(person) ?? (await signIn(world, person)).token
      tokens.set(person, token)
      return token
    }
    const callers = [...people, null, 'x'.repeat(43)]

    // All that people write leaves a trail or a letter.
    const written = async () => {
      const { rows } = await world.owner.query<{ written: string }>(
        `select concat_ws(' ', (select count(*) from trail), (select count(*) from mail), (select count(*) from edition)) as written`,
      )
      return rows[0]?.written
    }
    const failed: object[] = []
    const cost = startCounting()
    const statuses: Record<number, number> = {}
    let before = await written()
    let at = 0
    for (const request of madeUpRequests(SEED, known)) {
      if (at === REQUESTS) break
      if (at === REQUESTS / 2) cost.halfway()
      const caller = callers[at++ % callers.length]
      const token = caller && (people.includes(caller) ? await tokenOf(caller) : caller)
      const reply = await cost.of(request, caller === null, () =>
        world.app.inject({ ...request, ...(token && { cookies: { [COOKIE]: token } }) }),
      )
      if (reply.statusCode === 401 && caller) tokens.delete(caller)
      statuses[reply.statusCode] = (statuses[reply.statusCode] ?? 0) + 1
      const after = await written()
      if (reply.statusCode === 500 || (reply.statusCode >= 400 && after !== before))
        failed.push({ ...request, status: reply.statusCode, before, after })
      before = after
    }
    expect(failed).toEqual([])
    // Some are as they should be, or nothing has been tried.
    expect(statuses[200]).toBeGreaterThan(REQUESTS / 20)
    expect(statuses[404]).toBeGreaterThan(0)
    if (!IS_LONG) return
    const { keptInTheSecondHalf, blocks, ...summary } = cost.summary()
    console.log(statuses, summary, Object.fromEntries(blocks))
    expect(keptInTheSecondHalf).toBeLessThan(MOST_KEPT)
    expect(blocks.filter(([, longest]) => longest >= LONGEST_BLOCK)).toEqual([])
  },
)

/** What requests cost: the work of the loop's thread on each, whatever else the machine does, and what is kept of all. */
function startCounting() {
  const collect = collector()
  const megabytes = () => Math.round((collect(), process.memoryUsage().heapUsed / 2 ** 20))
  const before = megabytes()
  let halfway = before
  const milliseconds: number[] = []
  const anonymous: number[] = []
  const longest = new Map<string, number>()
  return {
    async of<T>({ method, url }: MadeUpRequest, isAnonymous: boolean, work: () => Promise<T>): Promise<T> {
      const start = process.threadCpuUsage()
      const endWatch = IS_LONG ? watchTurns() : undefined
      const result = await work()
      const { user, system } = process.threadCpuUsage(start)
      const active = (user + system) / 1000
      milliseconds.push(active)
      if (isAnonymous) anonymous.push(active)
      const route = `${method} ${routeOf(url)}`
      if (endWatch) longest.set(route, Math.max(longest.get(route) ?? 0, endWatch()))
      return result
    },
    halfway: () => (halfway = megabytes()),
    summary: () => {
      const after = megabytes()
      return {
        'heap before, halfway and after, MB': [before, halfway, after],
        'processor time p50, ms': quantile(milliseconds, 0.5),
        'processor time p99, ms': quantile(milliseconds, 0.99),
        'anonymous processor time p50, ms': quantile(anonymous, 0.5),
        'anonymous processor time p99, ms': quantile(anonymous, 0.99),
        keptInTheSecondHalf: after - halfway,
        /** The longest of each route, the longest first. */
        blocks: [...longest].toSorted(([, one], [, other]) => other - one),
      }
    },
  }
}

/** What the loop's thread works between two turns at most, in milliseconds: whatever else the machine does does not count. */
function watchTurns(): () => number {
  let isOver = false
  let most = 0
  let last = process.threadCpuUsage()
  const turn = () => {
    const { user, system } = process.threadCpuUsage(last)
    last = process.threadCpuUsage()
    most = Math.max(most, (user + system) / 1000)
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  return () => {
    isOver = true
    turn()
    return most
  }
}

/** "/api/rounds/:id/needs" */
const routeOf = (url: string) => url.replace(/\?.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id')

const quantile = (list: readonly number[], at: number) => list.toSorted((a, b) => a - b)[Math.floor(list.length * at)]

function collector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
