import { answers } from '@kartlaggning/schema/answers/answers'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { expect, onTestFinished, test } from 'vitest'
import { buildApp } from '../src/app.ts'
import { givenAKey } from './api-keys.ts'
import type { Row } from './callers.ts'
import { clientOf, type Client } from './client.ts'
import { givenAnswerers } from './story.ts'
import { whoMayCall } from './who-may-call.ts'
import { config, givenAWorld, type World } from './world.ts'

/** Held open, to say who is there. */
const LIVE = ['presence', 'sideBySide']

const rows: Record<string, Record<string, Row>> = whoMayCall
const reads = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract).flatMap(([name, endpoint]) => {
    const { may, params = {} } = rows[chapter]?.[name] ?? { may: 'public' as const }
    return endpoint.method === 'GET' && !LIVE.includes(chapter)
      ? [{ name: `${chapter}.${name}`, endpoint, may, params }]
      : []
  }),
)

/** Two sections are done, one of them anew, and an answer is written by hand. */
async function givenADraft(world: World) {
  const { coordinator, roundId, municipality } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const save = async (question: string, value: boolean | string, seen = 0) =>
    municipality.client.call(answers.save, {
      params,
      body: { writer: newId(), changes: [{ entry: null, question, value, seen, sequence: 1 }] },
    })
  await municipality.client.call(answers.begin, { params })
  await save('organisation.completed', true)
  await save('organisation.completed', false, 1)
  await save('organisation.completed', true, 2)
  await save('problems.completed', true)
  await save('closing.open', 'Ett utkast.')
  return { coordinator, roundId, municipality }
}

test(
  'P5: how far somebody has come is counted when they save: no county reads a draft to know it',
  { timeout: 240_000 },
  async () => {
    const world = await givenAWorld()
    const { roundId, municipality, ...scene } = await givenADraft(world)
    const { respondentId } = municipality
    const { program } = await givenAKey(world, scene.coordinator, { scope: 'answers', roundId })
    const app = await buildApp({
      config,
      databaseUrl: `${world.url}?options=${encodeURIComponent('-c lock_timeout=1000')}`,
      mailboxUrl: undefined,
      logger: false,
    })
    onTestFinished(() => app.close())
    const coordinator = clientOf(app, scene.coordinator.token)
    const callers: Readonly<Partial<Record<string, Client>>> = {
      coordinator,
      answersKey: clientOf(app, undefined, undefined, program.authorization),
    }
    const about = { roundId, respondentId, needId: newId(), entryId: newId() }
    const of = { params: { respondentId } }
    const ofRound = { params: { roundId } }
    const steps: readonly (readonly [Endpoint, object])[] = [
      [respondents.invite, { ...of, body: { name: 'Per Lind', email: 'per.lind@example.org', function: '' } }],
      [respondents.inviteAll, ofRound],
      [reminders.send, { ...ofRound, body: { respondents: [respondentId] } }],
      [deadlines.move, { ...ofRound, body: { respondents: null, closesOn: '2099-01-31', reason: 'Snöstorm' } }],
      [rounds.close, ofRound],
    ]
    const waited: string[] = []
    const answered = ({ statusCode }: { statusCode: number }, name: string) => {
      if (statusCode === 500) waited.push(name)
      return statusCode === 200
    }

    // Whoever as much as looks at an answer waits, and in vain. Of an entry there is no more than its id and where it came from.
    const drafts = await world.owner.connect()
    onTestFinished(() => drafts.release())
    await drafts.query('begin; lock table answer in access exclusive mode')
    let read = 0
    for (const { name, endpoint, may, params } of reads)
      for (const who of may === 'public' ? [] : may) {
        const reply = await callers[who]?.send(endpoint, { params: { ...about, ...params } })
        if (reply && answered(reply, `${name} to ${who}`)) read += 1
      }
    expect(read).toBeGreaterThan(40)
    for (const [endpoint, input] of steps)
      expect(answered(await coordinator.send(endpoint, input), endpoint.url), endpoint.url).toBe(true)
    expect(waited).toEqual([])
    const listed = await coordinator.call(respondents.list, ofRound)
    expect(listed.find(({ id }) => id === respondentId)).toMatchObject({ status: 'started', sectionsCompleted: 2 })
    await drafts.query('rollback')
  },
)
