import { answers } from '@kartlaggning/schema/answers/answers'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { completions } from '@kartlaggning/schema/answers/completion'
import { differences } from '@kartlaggning/schema/answers/differences'
import { proxies } from '@kartlaggning/schema/answers/proxies'
import { receipts } from '@kartlaggning/schema/answers/receipt'
import { revisions } from '@kartlaggning/schema/answers/revisions'
import { newId } from '@kartlaggning/schema/id'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { actorOf, submit, write } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { performJobs } from '../../../test/perform-jobs.ts'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { proxyJobs } from './proxy-jobs.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const byPhone = {
  channel: 'phone',
  note: '',
  sourceName: 'Maja Lund',
  sourceFunction: 'säkerhetssamordnare',
  givenOn: '2026-11-01',
} as const

async function givenAProxy() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const { coordinator, municipality } = story
  const params = { respondentId: municipality.respondentId }
  await coordinator.call(proxies.open, { params, body: byPhone })
  const writer = { client: coordinator, respondentId: params.respondentId, kind: 'municipality' } as const
  return { world, ...story, params, writer }
}

const safety = (value: string, seen: number, sequence = 1) => ({
  entry: null,
  question: 'problems.safety',
  value,
  seen,
  sequence,
})

const letters = async ({ app }: World, subject: RegExp) =>
  (await clientOf(app).call(mailbox.list, {})).filter((it) => subject.test(it.subject))

test('the coordinator writes for one respondent, submits, and the mark stands for both sides; the contacts correct it', async () => {
  const { world, coordinator, municipality, params, writer, roundId } = await givenAProxy()
  const sent = await letters(world, /skriver in svaren för Sala kommun/)
  expect(sent.map((it) => it.to).toSorted()).toEqual(expect.arrayContaining([municipality.email]))
  expect(sent).toHaveLength(2)
  expect(sent[0]?.body).toContain('per telefon 1 november 2026 av Maja Lund, säkerhetssamordnare')
  const { answering } = await coordinator.call(answers.overview, { params })
  expect(answering).toMatchObject({ sections: null, signs: true, proxy: { ...byPhone, by: 'Karin Berg', mine: true } })
  await submit(writer, await aDocument(world, 'municipality'))
  const { answering: theirs } = await municipality.client.call(answers.overview, { params })
  expect(theirs.submission).toMatchObject({ submittedBy: 'Karin Berg', proxy: byPhone })
  expect(theirs.proxy).toBeUndefined()
  expect((await coordinator.call(answers.submitted, { params })).answering.submission?.proxy).toMatchObject(byPhone)
  const asked = await coordinator.call(respondents.list, { params: { roundId } })
  expect(asked.find((it) => it.id === params.respondentId)).toMatchObject({
    onBehalf: { channel: 'phone', givenOn: byPhone.givenOn },
    status: 'submitted',
  })
  expect(asked.filter((it) => it.onBehalf)).toHaveLength(1)
  const [receipt] = await letters(world, /är inskickade för er räkning/)
  expect(receipt?.body).toContain('för kommunens räkning, per telefon 1 november 2026, uppgifter från Maja Lund')
  expect(await letters(world, /Kvittens|Tack/)).toEqual([])
  // What was written is read by the county board as what was submitted, and nothing that is written since.
  await refused(world, 'not-found', () => coordinator.refusal(answers.read, { params }))
  await municipality.client.call(answers.reopen, { params, body: { reason: 'Fel antal' } })
  await submit(municipality, await aDocument(world, 'municipality'))
  const after = await municipality.client.call(answers.overview, { params })
  expect(after.answering.submission).toMatchObject({ version: 2, proxy: null })
  const { steps } = await municipality.client.call(receipts.changes, { params })
  expect(steps.map((it) => it.what)).toContain('submitted')
})

test('P3: the trail and the events of security name the coordinator, and nothing that was said of anybody', async () => {
  const { world, coordinator, municipality, params, writer } = await givenAProxy()
  const { personId } = await actorOf(coordinator)
  await submit(writer, await aDocument(world, 'municipality'))
  const { rows } = await world.owner.query<{ personId: string; new: unknown }>(
    `select person_id as "personId", new from trail where chain = $1 and relation in ('proxy', 'answer', 'submission')`,
    [params.respondentId],
  )
  expect(new Set(rows.map((it) => it.personId))).toEqual(new Set([personId]))
  expect(JSON.stringify(rows)).not.toContain('Maja Lund')
  const events = await world.owner.query<{ kind: string; detail: string }>(
    'select kind, detail from security_event where respondent_id = $1 and person_id = $2 order by id',
    [params.respondentId, personId],
  )
  expect(events.rows.filter((it) => it.kind.startsWith('proxy'))).toEqual([
    { kind: 'proxy-opened', detail: 'phone' },
    { kind: 'proxy-ended', detail: 'submitted' },
  ])
  const { steps } = await municipality.client.call(receipts.changes, { params: { ...params } })
  expect(steps.filter((it) => it.what === 'proxy_ended')).toMatchObject([{ by: 'Karin Berg' }])
})

test('P5: a respondent that has begun is not written for, and of its draft nothing is told', async () => {
  const world = await givenAWorld()
  const { coordinator, municipality, police } = await givenAnswerers(world)
  const params = { respondentId: municipality.respondentId }
  const body = { ...byPhone }
  const open = () => coordinator.refusal(proxies.open, { params, body })
  await municipality.client.call(answers.begin, { params })
  await municipality.client.call(answers.save, { params, body: { writer: newId(), changes: [safety('poor', 0)] } })
  await refused(world, 'answers-have-been-begun', open)
  const refusal = await open()
  expect(JSON.stringify(refusal)).not.toContain('poor')
  const ofPolice = { respondentId: police.respondentId }
  await refused(world, 'day-is-to-come', () =>
    coordinator.refusal(proxies.open, { params: ofPolice, body: { ...body, givenOn: '2999-01-01' } }),
  )
  await refused(world, 'input-not-valid', () =>
    coordinator.refusal(proxies.open, { params: ofPolice, body: { ...body, channel: 'other' } }),
  )
  await police.client.call(declining.decline, { params: ofPolice, body: { reason: 'no_time', note: '' } })
  await refused(world, 'has-declined', () => coordinator.refusal(proxies.open, { params: ofPolice, body }))
  await submit(police, await aDocument(world, 'police'))
  await refused(world, 'answers-are-submitted', () => coordinator.refusal(proxies.open, { params: ofPolice, body }))
})

test('P5: while it lasts the contacts read and do not write, and nobody else at the county board reads', async () => {
  const { world, coordinator, municipality, police, params } = await givenAProxy()
  const writer = newId()
  await coordinator.call(answers.save, { params, body: { writer, changes: [safety('poor', 0)] } })
  const { answers: rows } = await municipality.client.call(answers.read, { params })
  expect(rows).toMatchObject([{ question: 'problems.safety', value: 'poor', answeredBy: 'Karin Berg' }])
  const theirs = { writer: newId(), changes: [safety('good', 1)] }
  await refused(world, 'answers-are-given-by-proxy', () =>
    municipality.client.refusal(answers.save, { params, body: theirs }),
  )
  await refused(world, 'answers-are-given-by-proxy', () => municipality.client.refusal(answers.submit, { params }))
  await refused(world, 'answers-are-given-by-proxy', () => coordinator.refusal(proxies.open, { params, body: byPhone }))
  for (const other of [
    await givenACoordinator(world, '19'),
    await givenAnAnalyst(world),
    await givenACoordinator(world, '03'),
  ])
    await refused(world, 'not-found', () => other.refusal(answers.read, { params }))
  const elsewhere = { respondentId: police.respondentId }
  await refused(world, 'not-found', () => coordinator.refusal(answers.read, { params: elsewhere }))
  const { tried } = pastThePermissions(world)
  const { personId } = await actorOf(coordinator)
  const asked = 'select from answer where respondent_id = $1'
  expect(await tried(personId, asked, [params.respondentId])).toMatchObject({ touched: 1 })
  expect(await tried(personId, asked, [police.respondentId])).toMatchObject({ touched: 0 })
  await refused(world, 'not-found', () => coordinator.refusal(colleagues.list, { params }))
  await refused(world, 'not-found', () => coordinator.refusal(revisions.keep, { params }))
  await coordinator.call(differences.read, { params })
})

test('taken over it is the respondent’s own draft, which the county board reads no more', async () => {
  const { world, coordinator, municipality, params } = await givenAProxy()
  await coordinator.call(answers.save, { params, body: { writer: newId(), changes: [safety('poor', 0)] } })
  await municipality.client.call(proxies.takeOver, { params })
  await refused(world, 'not-found', () => coordinator.refusal(answers.read, { params }))
  await refused(world, 'not-found', () =>
    coordinator.refusal(answers.save, { params, body: { writer: newId(), changes: [safety('good', 1)] } }),
  )
  await municipality.client.call(answers.save, { params, body: { writer: newId(), changes: [safety('good', 1)] } })
  expect(await letters(world, /Sala kommun svarar själva/)).toHaveLength(1)
  await refused(world, 'no-proxy-is-open', () => municipality.client.refusal(proxies.takeOver, { params }))
  await refused(world, 'answers-have-been-begun', () => coordinator.refusal(proxies.open, { params, body: byPhone }))
})

test.each(['withdrawn by the county board', 'objected to'] as const)('%s, what was written is gone', async (how) => {
  const { world, coordinator, municipality, params } = await givenAProxy()
  await coordinator.call(answers.save, { params, body: { writer: newId(), changes: [safety('poor', 0)] } })
  await coordinator.call(answers.addEntry, {
    params: { ...params, entryId: newId() },
    body: { section: 'initiatives', copyOf: null },
  })
  if (how === 'objected to')
    await municipality.client.call(proxies.object, { params, body: { note: 'Vi hinner själva' } })
  else await coordinator.call(proxies.withdraw, { params, body: { reason: 'Fel svarande' } })
  const { answers: rows, entries } = await municipality.client.call(answers.read, { params })
  expect([rows, entries]).toEqual([[], []])
  const words = how === 'objected to' ? /säger nej till att ni svarar/ : /skriver inte längre in svaren/
  const sent = await letters(world, words)
  expect(sent.map((it) => it.body).join()).toContain(how === 'objected to' ? 'Vi hinner själva' : 'Fel svarande')
  const { steps } = await municipality.client.call(receipts.changes, { params })
  expect(steps.filter((it) => it.what === 'undone')).toHaveLength(2)
  await municipality.client.call(answers.begin, { params })
  await write(municipality, await aDocument(world, 'municipality'))
})

test('P5: nobody withdraws for another county, or steps in for another respondent', async () => {
  const { world, coordinator, police, params } = await givenAProxy()
  const elsewhere = await givenACoordinator(world, '03')
  const body = { reason: 'Fel' }
  await refused(world, 'not-found', () => elsewhere.refusal(proxies.withdraw, { params, body }))
  await refused(world, 'not-found', () => police.client.refusal(proxies.takeOver, { params }))
  await refused(world, 'not-found', () => coordinator.refusal(proxies.object, { params, body: { note: '' } }))
  const { tried } = pastThePermissions(world)
  const attempts = [`select end_proxy($1, 'taken_over', '')`, `select end_proxy($1, 'submitted', '')`]
  const { personId } = await actorOf(coordinator)
  for (const sql of attempts) expect((await tried(personId, sql, [params.respondentId])).refusal).toContain('not-found')
})

const ASKED = 'closing.goodExample'

test('a completion that the contact answers leaves the mark on what it did not answer; the whole submitted anew does not', async () => {
  const { world, coordinator, municipality, params, writer, roundId } = await givenAProxy()
  const made = await aDocument(world, 'municipality')
  await submit(writer, { ...made, closing: { ...made['closing'], goodExample: 'Fältgruppen' } })
  const questions = [{ entry: null, question: ASKED, reason: '' }]
  await coordinator.call(completions.ask, { params, body: { reason: 'Oklart', answerBy: '2099-01-31', questions } })
  const { answers: rows } = await municipality.client.call(answers.read, { params })
  const seen = rows.find(({ question }) => question === ASKED)?.version ?? 0
  const change = { entry: null, question: ASKED, value: 'Fältgruppen i Sala', seen, sequence: 1 }
  await municipality.client.call(answers.save, { params, body: { writer: newId(), changes: [change] } })
  await municipality.client.call(answers.submit, { params })
  const marked = { channel: 'phone', givenOn: byPhone.givenOn, partly: true }
  const { answering } = await coordinator.call(answers.submitted, { params })
  expect(answering.submission).toMatchObject({ version: 2, proxy: { ...marked, sourceName: 'Maja Lund' } })
  const asked = await coordinator.call(respondents.list, { params: { roundId } })
  expect(asked.find((it) => it.id === params.respondentId)?.onBehalf).toEqual(marked)
  const { steps } = await municipality.client.call(receipts.changes, { params })
  expect(steps.map(({ what }) => what).filter((it) => it.startsWith('submitted'))).toEqual([
    'submitted_partly_on_behalf',
    'submitted_on_behalf',
  ])
  await municipality.client.call(answers.reopen, { params, body: { reason: 'Fler fel' } })
  await municipality.client.call(answers.submit, { params })
  const after = await coordinator.call(answers.submitted, { params })
  expect(after.answering.submission).toMatchObject({ version: 3, proxy: null })
})

test('when the round closes it ends by itself, is told of, and may go on if the round is opened again and nobody has begun', async () => {
  const { world, coordinator, municipality, params, roundId } = await givenAProxy()
  await coordinator.call(answers.save, { params, body: { writer: newId(), changes: [safety('poor', 0)] } })
  const round = { roundId }
  await coordinator.call(rounds.close, { params: round })
  const of = async () => {
    const all = await coordinator.call(respondents.list, { params: round })
    return all.find((it) => it.id === params.respondentId)
  }
  expect(await of()).toMatchObject({ closedProxy: { by: 'Karin Berg', channel: 'phone' } })
  expect((await of())?.proxy).toBeUndefined()
  await refused(world, 'not-found', () => coordinator.refusal(answers.read, { params }))
  await refused(world, 'no-proxy-is-open', () =>
    coordinator.refusal(proxies.withdraw, { params, body: { reason: 'Fel' } }),
  )
  const { steps } = await municipality.client.call(receipts.changes, { params })
  expect(steps.filter((it) => it.what === 'proxy_closed')).toMatchObject([{ by: 'Karin Berg' }])
  const again = { closesOn: '2099-01-31', reason: 'Några hann inte' }
  await coordinator.call(deadlines.reopen, { params: round, body: again })
  await coordinator.call(proxies.open, { params, body: byPhone })
  expect((await coordinator.call(answers.read, { params })).answers).toMatchObject([{ value: 'poor' }])
  expect((await of())?.closedProxy).toBeUndefined()
  await coordinator.call(rounds.close, { params: round })
  await coordinator.call(deadlines.reopen, { params: round, body: again })
  await municipality.client.call(answers.save, { params, body: { writer: newId(), changes: [safety('good', 1)] } })
  await refused(world, 'answers-have-been-begun', () => coordinator.refusal(proxies.open, { params, body: byPhone }))
})

test('one that goes on past the closing of the round, to a day of its own, ends when that day has passed', async () => {
  const { world, coordinator, params, roundId } = await givenAProxy()
  const longer = { respondents: [params.respondentId], closesOn: '2099-02-28', reason: 'Sjukdom' }
  await coordinator.call(deadlines.move, { params: { roundId }, body: longer })
  await coordinator.call(rounds.close, { params: { roundId } })
  const look = async () => {
    await world.owner.query(`select graphile_worker.add_job('end-proxies')`)
    await performJobs(world.jobs.url, proxyJobs(world.jobs))
    const { rows } = await world.owner.query<{ endedAs: string | null }>('select ended_as as "endedAs" from proxy')
    return rows
  }
  expect(await look()).toEqual([{ endedAs: null }])
  await coordinator.call(answers.save, { params, body: { writer: newId(), changes: [safety('poor', 0)] } })
  await world.owner.query(`update respondent set closes_on = '2020-01-01' where id = $1`, [params.respondentId])
  expect(await look()).toEqual([{ endedAs: 'closed' }])
})
