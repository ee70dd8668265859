import { answers } from '@kartlaggning/schema/answers/answers'
import { EDITION_READERS } from '@kartlaggning/schema/answers/audience'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { profiles } from '@kartlaggning/schema/report/profile/profiles'
import { reports } from '@kartlaggning/schema/report/report'
import { givenAKey } from './api-keys.ts'
import type { About, Caller } from './callers.ts'
import type { Client } from './client.ts'
import { givenAnAnalysis, givenAReconciliation } from './story-after-closing.ts'
import { givenADelegate, givenAnswerers, givenSomeoneWhoAnswers } from './story.ts'
import { whoMayCall } from './who-may-call.ts'
import { givenAReaderAtLansbra } from './given-a-reader.ts'
import { givenACoordinator, givenAnAnalyst, givenAPerson, type World } from './world.ts'

type Callers = Record<Caller, Client>
export type Answering = Awaited<ReturnType<typeof givenAnswerers>>

/** Every operation there is, with who may call it and what with. */
export const endpoints = Object.entries(contracts).flatMap(([chapter, contract]) =>
  Object.entries<Endpoint>(contract).map(([name, endpoint]) => {
    const rows: Record<string, Record<string, (typeof whoMayCall)['mailbox']['list']>> = whoMayCall
    const row = rows[chapter]?.[name]
    if (!row) throw new Error(`who may call ${chapter}.${name} is not said`)
    return { ...row, called: `${chapter}.${name}`, endpoint }
  }),
)

export type Called = (typeof endpoints)[number]

export const call = (client: Client, { endpoint, body, params }: Called, about: About, key?: string) =>
  client.send(endpoint, {
    params: { ...about, ...params },
    ...(body && { body: body(about) }),
    ...(key !== undefined && { key }),
  })

export async function givenDrafts(world: World) {
  const story = await givenAnswerers(world)
  const { roundId } = story
  const neighbour = await givenSomeoneWhoAnswers(world, story.coordinator, roundId, 'municipality', '1983')
  const entryId = newId()
  for (const { client, respondentId } of [story.municipality, story.police, neighbour]) {
    const entry = respondentId === story.municipality.respondentId ? entryId : newId()
    const body = { section: 'initiatives', copyOf: null }
    await client.call(answers.addEntry, { params: { respondentId, entryId: entry }, body })
    const change = { entry, question: 'initiatives.name', value: 'Nattvandring', seen: 0, sequence: 1 }
    await client.call(answers.save, { params: { respondentId }, body: { writer: newId(), changes: [change] } })
  }
  return { ...story, about: { roundId, respondentId: story.municipality.respondentId, entryId, needId: newId() } }
}

export async function givenAMeeting(world: World) {
  const story = await givenAReconciliation(world)
  const { roundId, municipality } = story
  const about = { roundId, respondentId: municipality.respondentId, entryId: newId(), needId: newId() }
  return { ...story, about }
}

export async function givenAnEdition(world: World) {
  const story = await givenAnAnalysis(world)
  const { coordinator, roundId } = story
  const all = await coordinator.call(needs.list, { params: { roundId } })
  for (const { id: needId, version: seen } of all) {
    const body = { seen, status: 'dismissed' as const, motivation: 'Nej.', priority: null, measures: [], support: '' }
    await coordinator.call(needs.decide, { params: { needId }, body })
  }
  await coordinator.call(reports.publish, { params: { roundId }, body: { note: '', readers: [...EDITION_READERS] } })
  await coordinator.call(profiles.release, { params: { roundId } })
  const needId = all[0]?.id ?? ''
  return { ...story, about: { roundId, respondentId: story.municipality.respondentId, entryId: newId(), needId } }
}

export async function givenCallers(world: World, story: Answering): Promise<Callers> {
  const { coordinator, roundId, municipality, police } = story
  const neighbour = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1983')
  const policeArea = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  const withdrawn = await givenAPerson(world, 'Ulla Ros')
  await world.owner.query(
    'insert into assignment (respondent_id, person_id, ended_at, ended_by) values ($1, $2, now(), $3)',
    [municipality.respondentId, withdrawn.personId, municipality.personId],
  )
  return {
    own: municipality.client,
    delegate: (await givenADelegate(world, story, ['initiatives'])).client,
    counterpart: police.client,
    neighbour: neighbour.client,
    policeArea: policeArea.client,
    withdrawn: withdrawn.client,
    passerBy: (await givenAPerson(world, 'Per Lind')).client,
    coordinator,
    analyst: await givenAnAnalyst(world),
    lansbraReader: await givenAReaderAtLansbra(world, coordinator, roundId),
    otherCounty: await givenACoordinator(world, '03'),
    answersKey: (await givenAKey(world, coordinator, { scope: 'answers', roundId })).program,
    editionsKey: (await givenAKey(world, coordinator, { scope: 'editions', reader: 'lansbra' })).program,
  }
}
