import { answers } from '@kartlaggning/schema/answers/answers'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { newId } from '@kartlaggning/schema/id'
import type { Problem } from '@kartlaggning/schema/problem'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'

const byPhone = {
  channel: 'phone',
  note: '',
  sourceName: 'Maja Lund',
  sourceFunction: '',
  givenOn: '2026-11-01',
} as const

const poor = { entry: null, question: 'problems.safety', value: 'poor', seen: 0, sequence: 1 } as const

async function givenAProxy() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const params = { respondentId: story.municipality.respondentId }
  await story.coordinator.call(proxies.open, { params, body: byPhone })
  return { world, ...story, params }
}

/** A contact steps in, and what is sent meanwhile waits for it, until it has. */
async function whileEnded(
  { owner }: World,
  { personId, respondentId }: { readonly personId: string; readonly respondentId: string },
  how: string,
  send: () => Promise<Problem>,
): Promise<Problem> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.person_id', $1, true), lock_respondent($2)`, [personId, respondentId])
    const sent = send()
    const waiting = `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`
    await expect.poll(async () => (await owner.query(waiting)).rowCount, { timeout: 10_000 }).toBe(1)
    await client.query('select end_proxy($1, $2::proxy_end, $3)', [respondentId, how, ''])
    await client.query('commit')
    return await sent
  } finally {
    client.release(true)
  }
}

test.each([
  ['taken_over', 'submits', 'not-found'],
  ['objected', 'submits', 'not-found'],
  ['taken_over', 'saves', 'not-found'],
  ['taken_over', 'adds', 'no-proxy-is-open'],
  ['objected', 'adds', 'no-proxy-is-open'],
  ['taken_over', 'removes', 'no-proxy-is-open'],
] as const)(
  'P5: just as it is %s by a contact, the coordinator %s: %s, and nothing of it stands',
  async (how, does, type) => {
    const { world, coordinator, municipality, params } = await givenAProxy()
    const entryId = newId()
    const add = { params: { ...params, entryId }, body: { section: 'initiatives', copyOf: null } } as const
    if (does === 'submits') await write({ client: coordinator, ...params }, await aDocument(world, 'municipality'))
    if (does === 'removes') await coordinator.call(answers.addEntry, add)
    const attempts = {
      submits: () => coordinator.refusal(answers.submit, { params }),
      saves: () => coordinator.refusal(answers.save, { params, body: { writer: newId(), changes: [poor] } }),
      adds: () => coordinator.refusal(answers.addEntry, add),
      removes: () => coordinator.refusal(answers.removeEntry, { params: { ...params, entryId } }),
    }
    expect((await whileEnded(world, municipality, how, attempts[does])).type).toBe(type)
    const draft = await municipality.client.call(answers.read, { params })
    expect(draft.answering.submission).toBeNull()
    if (does === 'submits') expect(draft.answers.length > 0).toBe(how === 'taken_over')
    else expect(draft.answers).toEqual([])
    expect(draft.entries.filter((it) => it.id === entryId && it.removedAt === null)).toHaveLength(
      does === 'removes' ? 1 : 0,
    )
  },
)

test('of two coordinators at once one writes; of it and a contact who begins just then, too', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police } = await givenAnswerers(world)
  const other = await givenACoordinator(world, '19')
  const open = async (client: typeof other, respondentId: string) =>
    (await client.send(proxies.open, { params: { respondentId }, body: byPhone })).statusCode
  const both = await Promise.all([coordinator, other].map((it) => open(it, municipality.respondentId)))
  expect(both.toSorted((a, b) => a - b)).toEqual([200, 409])
  const params = { respondentId: police.respondentId }
  await police.client.call(answers.begin, { params })
  const [opened, saved] = await Promise.all([
    open(coordinator, params.respondentId),
    police.client.send(answers.save, { params, body: { writer: newId(), changes: [poor] } }),
  ])
  expect([opened, saved.statusCode].toSorted((a, b) => a - b)).toEqual([200, 409])
})

test('nobody declines what the county board is writing: it would be submitted all the same', async () => {
  const { world, coordinator, municipality, params } = await givenAProxy()
  const body = { reason: 'no_time', note: '' } as const
  await refused(world, 'answers-are-given-by-proxy', () =>
    municipality.client.refusal(declining.decline, { params, body }),
  )
  await refused(world, 'answers-are-given-by-proxy', () =>
    coordinator.refusal(declining.note, { params, body: { ...body, source: 'Någon' } }),
  )
  await municipality.client.call(proxies.object, { params, body: { note: '' } })
  await municipality.client.call(declining.decline, { params, body })
})
