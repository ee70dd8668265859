import { answers } from '@kartlaggning/schema/answers/answers'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { initiativeCatalogue } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { givenAnOpenRound, submit, write } from '@kartlaggning/schema/test/story'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { clientOf, type Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers, type Answerer } from '../../../test/story.ts'
import { having } from '../../../test/story-after-closing.ts'
import { givenACoordinator, givenAnAnalyst, givenAPerson, givenAWorld, type World } from '../../../test/world.ts'

const params = { county: '19' }
const find = async (client: Client, querystring: Record<string, string> = {}) => {
  const reply = await client.call(initiativeCatalogue.find, { params, querystring: querystring as never })
  return { ...reply, names: reply.initiatives.map(({ name }) => name) }
}

const aMethod = { method: 'own', methodOther: 'Vi går tillsammans', problems: ['narcotics'], level: 'selective' }
const shared = { ...aMethod, phase: 'ongoing', evaluated: ['no'], share: 'yes_talk', comment: 'Bara för Länsstyrelsen' }

const withInitiatives = async (world: World, kind: 'municipality' | 'police', ...them: Record<string, unknown>[]) => {
  const made = await aDocument(world, kind, { entries: them.length })
  const { closing, ...document } = having('initiatives', made, ...them)(made)
  return { ...document, closing: { ...closing, shareLevel: 'lansbra' } }
}

const entriesOf = (document: AnswerDocument) => (document['initiatives']?.entries ?? []).map(({ id }) => id)

/** Two rounds of the county: what Sala shares in them, and what its police shows to the county board alone. */
async function givenTwoRounds(world: World) {
  const first = await givenAnswerers(world, { name: 'Kartläggningen 2025', year: 2025 })
  const { coordinator } = first
  const listed = await withInitiatives(
    world,
    'municipality',
    { ...shared, name: 'Nattvandring', evaluated: ['effect'] },
    { ...shared, name: 'Delas inte', share: 'not_now' },
    { ...shared, name: 'Öppen fritidsgård, ring 070-123 45 67', nameReason: 'Växeln', phase: 'ended' },
    { ...shared, name: 'Delas inte längre' },
  )
  await submit(first.municipality, listed)
  const hidden = await withInitiatives(world, 'police', { ...shared, name: 'Polisens egen' })
  await submit(first.police, { ...hidden, closing: { ...hidden['closing'], shareLevel: 'coordinator' } })
  await coordinator.call(rounds.close, { params: { roundId: first.roundId } })

  const { id: roundId } = await givenAnOpenRound(coordinator, { previousRoundId: first.roundId })
  const now = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'municipality', '1981')
  const again = { ...shared, statusSinceLast: 'changed' }
  const changed = await withInitiatives(
    world,
    'municipality',
    { ...again, name: 'Nattvandring i centrum', phase: 'paused', evaluated: ['effect'] },
    { ...again, name: 'Delas inte längre', share: 'not_now' },
    { ...shared, name: 'Ny insats', problems: ['theft_retail'], level: 'universal' },
  )
  await write(now, changed)
  for (const [at, from] of [
    [0, 0],
    [1, 3],
  ] as const)
    await world.owner.query('update entry set carried_from = $1 where id = $2', [
      entriesOf(listed)[from],
      entriesOf(changed)[at],
    ])
  const submitNow = () => now.client.call(answers.submit, { params: { respondentId: now.respondentId } })
  const close = () => coordinator.call(rounds.close, { params: { roundId } })
  return { ...first, now, listed, submitNow, close }
}

const mails = async (world: World) => clientOf(world.app).call(mailbox.list, {})

test('P7: an initiative is one over all rounds, as its newest closed round tells of it, and only if it is shared there', async () => {
  const world = await givenAWorld()
  const { police, municipality, submitNow, close, listed } = await givenTwoRounds(world)
  expect((await find(police.client)).names).toEqual([
    'Delas inte längre',
    'Nattvandring',
    'Öppen fritidsgård, ring •••',
  ])
  await submitNow()
  // What is submitted in an open round is nobody else's to read.
  expect((await find(police.client)).names).toContain('Nattvandring')
  await close()

  const { initiatives, names, choices, ...page } = await find(police.client)
  expect(names).toEqual(['Nattvandring i centrum', 'Ny insats', 'Öppen fritidsgård, ring •••'])
  expect(page).toMatchObject({ countyName: 'Västmanlands län', all: 3, found: 3, page: 1, pages: 1 })
  expect(page.rounds.map(({ name }) => name)).toEqual(['Kartläggningen 2026', 'Kartläggningen 2025'])
  const [walk, fresh, ended] = initiatives
  expect(walk).toMatchObject({
    id: entriesOf(listed)[0],
    respondent: 'Sala kommun',
    round: { year: 2026 },
    leftOutIn: null,
    state: 'paused',
    before: [{ round: { year: 2025 }, state: 'under_way' }],
    askedAt: null,
  })
  expect(fresh).toMatchObject({ state: 'under_way', before: [], leftOutIn: null })
  expect(ended).toMatchObject({ state: 'ended', round: { year: 2025 }, leftOutIn: { year: 2026 } })
  expect(JSON.stringify(initiatives)).not.toMatch(
    /Bara för Länsstyrelsen|tillsammans|Polisens egen|070|respondentId|"entry"/,
  )
  expect(choices).toMatchObject({
    problem: ['narcotics', 'theft_retail'],
    state: ['under_way', 'paused', 'ended'],
  })
  expect(choices.municipality).toEqual([{ code: '1981', name: 'Sala' }])
  expect((await find(municipality.client)).initiatives).toEqual(initiatives)
  expect((await find(await givenAnAnalyst(world))).initiatives).toEqual(initiatives)

  for (const [wanted, expected] of [
    [{ search: 'NATTVANDRING' }, ['Nattvandring i centrum']],
    [{ search: 'sala narkotika centrum' }, ['Nattvandring i centrum']],
    // In words of one's own, for the county board to read.
    [{ search: 'tillsammans' }, []],
    [{ search: 'finns inte' }, []],
    [{ problem: 'theft_retail' }, ['Ny insats']],
    [{ level: 'selective', state: 'paused' }, ['Nattvandring i centrum']],
    [{ evaluation: 'made' }, ['Nattvandring i centrum']],
    [{ municipality: '1983' }, []],
    [{ initiative: fresh?.id ?? '' }, ['Ny insats']],
  ] as const)
    expect([wanted, (await find(police.client, wanted)).names]).toEqual([wanted, expected])
  expect(await find(police.client, { page: '7', search: 'ny' })).toMatchObject({ found: 1, all: 3, page: 1 })
})

test('P7: who shows its answers to fewer now is not told of from rounds before either', async () => {
  const world = await givenAWorld()
  const { now, police, submitNow, close, coordinator } = await givenTwoRounds(world)
  const change = { entry: null, question: 'closing.shareLevel', value: 'coordinator', seen: 1, sequence: 99_999 }
  await now.client.call(answers.save, {
    params: { respondentId: now.respondentId },
    body: { writer: '0199a000-0000-7000-8000-000000000077', changes: [change] },
  })
  await submitNow()
  await close()
  expect((await find(police.client)).names).toEqual([])
  expect((await find(coordinator)).names).toEqual([])
})

test('P7: what is marked as secret in one round is told of from none, and of an initiative marked as a whole nothing is', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police, listed, submitNow, close } = await givenTwoRounds(world)
  await submitNow()
  await close()
  const [walk, , ended] = entriesOf(listed)
  const about = { params: { respondentId: municipality.respondentId } }
  const body = {
    ground: 'osl-18-1' as const,
    words: 'Röjer arbetssätt',
    answers: [
      { id: newId(), entry: walk ?? '', question: 'initiatives.problems' },
      { id: newId(), entry: ended ?? '', question: 'initiatives' },
    ],
  }
  await coordinator.call(secrecy.mark, { ...about, body })
  const { names, initiatives } = await find(police.client)
  expect(names).toEqual(['Nattvandring i centrum', 'Ny insats'])
  expect(initiatives.map((it) => it.described.problems)).toEqual([undefined, ['theft_retail']])
  expect((await find(police.client, { search: 'narkotika' })).names).toEqual([])
})

test('a question goes to those who coordinate the county, and tells nobody’s address but that of who asks', async () => {
  const world = await givenAWorld()
  const { police, listed, municipality } = await givenTwoRounds(world)
  const before = (await mails(world)).length
  const to = { ...params, initiativeId: entriesOf(listed)[0] ?? '' }
  const ask = (client: Client, message: string, about = to) =>
    client.refusal(initiativeCatalogue.ask, { params: about, body: { message } })
  const uppsala = await givenACoordinator(world, '03')
  await refused(world, 'not-allowed', () => ask(uppsala, 'Hej'))
  await refused(world, 'input-not-valid', () => ask(police.client, ' '))
  // One that is not shared is none.
  const notShared = { ...params, initiativeId: entriesOf(listed)[1] ?? '' }
  await refused(world, 'not-found', () => ask(police.client, 'Hej', notShared))

  const body = { message: 'Hur fick ni med föräldrarna?\nVi vill göra likadant.' }
  const { askedAt } = await police.client.call(initiativeCatalogue.ask, { params: to, body })
  const sent = (await mails(world)).slice(0, -before)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toContain(body.message)
  expect(sent[0]?.body).toContain('Polisen i Sala')
  expect(sent[0]?.subject).toContain('Nattvandring')
  expect((await find(police.client, { search: 'nattvandring' })).initiatives[0]?.askedAt).toBe(askedAt)
  expect((await find(municipality.client, { search: 'nattvandring' })).initiatives[0]?.askedAt).toBeNull()
  const { rows } = await world.owner.query<{ new: Record<string, unknown> }>(
    `select new from trail where relation = 'initiative_question'`,
  )
  expect(rows.map((it) => it.new)).toMatchObject([{ county_code: '19', asked_by: (police as Answerer).personId }])
  expect(JSON.stringify(rows)).not.toContain('föräldrarna')

  await world.owner.query(`delete from staff where role = 'coordinator' and county_code = '19'`)
  await refused(world, 'county-has-no-coordinator', () => ask(police.client, 'Hej'))
})

test('the files hold what is found, for whoever may read it', async () => {
  const world = await givenAWorld()
  const { police } = await givenTwoRounds(world)
  const csv = await police.client.send(initiativeCatalogue.asCsv, { params, querystring: { search: 'natt' } })
  const { data } = Papa.parse<string[]>(csv.body.slice(1).trimEnd())
  expect(data.map((row) => row[1])).toEqual(['Insats', 'Nattvandring'])
  expect(data[1]).toContain('Pågår')
  const xlsx = await police.client.send(initiativeCatalogue.asXlsx, { params, querystring: { language: 'en' } })
  expect(xlsx.headers['content-disposition']).toContain('insatskatalog-vastmanlands-lan.xlsx')
  const [sheet] = await readWorkbook(xlsx.rawPayload)
  expect(sheet?.data.map((row) => row[1])).toEqual([
    'Initiative',
    'Delas inte längre',
    'Nattvandring',
    'Öppen fritidsgård, ring •••',
  ])
  expect(JSON.stringify(sheet)).not.toContain('Bara för Länsstyrelsen')
  const passerBy = await givenAPerson(world, 'Någon Annan')
  for (const endpoint of [initiativeCatalogue.asCsv, initiativeCatalogue.asXlsx, initiativeCatalogue.find])
    await refused(world, 'not-allowed', () => passerBy.client.refusal(endpoint, { params, querystring: {} }))
})
