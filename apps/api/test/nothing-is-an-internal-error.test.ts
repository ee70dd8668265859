import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { expect, test } from 'vitest'
import { givenAKey } from './api-keys.ts'
import { givenAnAnalysis } from './story-after-closing.ts'
import { givenAnswerers } from './story.ts'
import { givenAWorld, type World } from './world.ts'
import { contracts } from '@kartlaggning/schema/contracts'
import { whoMayCall } from './who-may-call.ts'

const NUL = '\0'
const HALF_A_CHARACTER = '\uD800'
/** What no form sends, and a broken or ill-willed program may. */
const odd: unknown[] = [
  null,
  '',
  NUL,
  `a${HALF_A_CHARACTER}b`,
  `${'x'.repeat(100)}'; --`,
  -1,
  2 ** 31,
  2 ** 53,
  1e300,
  true,
  [],
  [NUL],
  {},
  { '': NUL },
]

type Row = (typeof whoMayCall)['mailbox']['list']

type Call = Row & { readonly called: string; readonly endpoint: Endpoint }

const calls: Call[] = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract).map(([name, endpoint]) => {
    const rows: Record<string, Record<string, Row>> = whoMayCall
    return { called: `${chapter}.${name}`, endpoint, ...(rows[chapter]?.[name] as Row) }
  }),
)

test.each<[string, (world: World) => ReturnType<typeof givenAnswerers>]>([
  ['while the round is open', (world) => givenAnswerers(world)],
  ['after the analysis', (world) => givenAnAnalysis(world)],
])('%s, whatever is sent is answered', { timeout: 240_000 }, async (_, given) => {
  const world = await givenAWorld()
  const { coordinator, roundId, municipality } = await given(world)
  const [need] = await coordinator.call(needs.list, { params: { roundId } })
  const about = { roundId, respondentId: municipality.respondentId, entryId: newId(), needId: need?.id ?? newId() }
  const unforeseen: string[] = []
  const { program } = await givenAKey(world, coordinator, { scope: 'answers', roundId })
  const callerOf = (may: Row['may']) => {
    if (may === 'public' || may.includes('coordinator')) return coordinator
    return may.includes('answersKey') ? program : municipality.client
  }
  const send = async (sent: string, { may, endpoint }: Call, input: { params: object; body?: unknown }) => {
    const { statusCode } = await callerOf(may).send(endpoint, { ...input, params: { ...input.params } })
    if (statusCode >= 500) unforeseen.push(`${sent}: ${statusCode}`)
  }
  for (const call of calls) {
    const { called, endpoint, body } = call
    const params = { ...about, ...call.params }
    for (const name of endpoint.url.match(/(?<=:)\w+/g) ?? []) {
      for (const value of [NUL, '0', '-1', '99999999999', '1e3', "'", newId()]) {
        const input = { params: { ...params, [name]: value }, ...(body && { body: body(about) }) }
        await send(`${called} of ${name} ${JSON.stringify(value)}`, call, input)
      }
    }
    for (const [where, broken] of body ? eachBroken(body(about)) : []) {
      await send(`${called} with ${where}`, call, { params, body: broken })
    }
  }
  expect(unforeseen).toEqual([])
})

/** The same body, with something odd in one place after the other. */
function* eachBroken(body: unknown, where = ''): Generator<[where: string, broken: unknown]> {
  for (const value of odd) yield [`${where} = ${JSON.stringify(value)}`, value]
  if (Array.isArray(body)) {
    for (const [at, item] of body.entries()) {
      for (const [deeper, broken] of eachBroken(item, `${where}[${at}]`)) yield [deeper, body.with(at, broken)]
    }
  } else if (isRecord(body)) {
    for (const [name, value] of Object.entries(body)) {
      for (const [deeper, broken] of eachBroken(value, `${where}.${name}`)) yield [deeper, { ...body, [name]: broken }]
    }
  }
}
