import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { coding } from '@kartlaggning/schema/answers/coding/coding'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { newId } from '@kartlaggning/schema/id'
import { needs } from '@kartlaggning/schema/needs/need'
import { commenting } from '@kartlaggning/schema/needs/commenting'
import { reports } from '@kartlaggning/schema/report/report'
import { analyse, needBy, reconcile, submit } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { anOwnQuestion } from '../../test/an-own-question.ts'
import { refused } from '../../test/refused.ts'
import { aDocument, givenAnswerers, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { givenAWorld, type World } from '../../test/world.ts'

const OF_AREA = 'Vi delar på en kommunpolis.'
const OF_ENTRY = 'De kommer sällan till mötena.'
const withoutAPicture = (document: AnswerDocument): AnswerDocument => ({
  ...document,
  knowledge: { ...document['knowledge'], pictureStatus: 'not_started', pictureNotStartedWhy: ['time'] },
})

/** Sala has no picture; it has written of an organisation, and the police area of what is common to its municipalities. */
async function given(world: World) {
  const asked = anOwnQuestion({
    id: 'xarea',
    askedOf: ['police_area', 'police'],
    kind: 'text',
    max: 500,
  })
  const own = { modulesOff: [], supplementary: [{ ...asked, required: false }] }
  const plan = { municipalities: ['1981', '1962'] }
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world, plan, own)
  const area = await givenSomeoneWhoAnswers(world, coordinator, roundId, 'police_area', null)
  const made = await aDocument(world, 'municipality', { seed: 5, entries: 2 })
  const [entry] = made['collaborators']?.entries ?? []
  const ours = withoutAPicture(await aDocument(world, 'municipality', { seed: 5, entries: 0 }))
  const { none: _, ...collaborators } = ours['collaborators'] ?? {}
  const entries = entry ? [{ ...entry, improveText: OF_ENTRY }] : []
  await submit(municipality, { ...ours, collaborators: { ...collaborators, entries } })
  await submit(police, await aDocument(world, 'police', { seed: 5, entries: 0 }))
  await submit(area, { ...(await aDocument(world, 'police_area')), supplementary: { xarea: OF_AREA } })
  await reconcile(coordinator, roundId)
  await analyse(coordinator, roundId)
  const params = { roundId }
  const { answers } = await coordinator.call(coding.freeTexts, { params, querystring: { municipality: '1981' } })
  const mark = async (quote: string) => {
    const answer = answers.find((it) => it.text === quote)
    if (!answer) throw new Error(`${quote} was not found`)
    const { respondentId, submissionId, entry: entryId, question } = answer
    const body = { from: 0, to: quote.length, quote, submissionId, entry: entryId, question, themes: ['support'] }
    return coordinator.call(coding.mark, { params: { respondentId, passageId: newId() }, body })
  }
  const need = await needBy(coordinator, roundId, 'R06')
  const decision = { status: 'confirmed', motivation: 'Läs vad de skriver.', priority: null } as const
  await coordinator.call(needs.decide, { params: { needId: need.id }, body: { ...decision, seen: need.version } })
  const attach = (passageId: string) => ({ params: { needId: need.id, passageId } })
  const editions = () =>
    Promise.all([reports.preview, reports.previewForOthers].map((it) => coordinator.call(it, { params }))).then((all) =>
      all.map((it) => JSON.stringify(it.needs)),
    )
  return { coordinator, params, answers, mark, need, attach, editions, municipality, police, area, entry }
}

test('what a police area has written is evidence of a need where it answers for the municipality, under its own name', async () => {
  const world = await givenAWorld()
  const { coordinator, params, mark, need, attach, area, answers } = await given(world)
  expect(answers.find((it) => it.text === OF_AREA)).toMatchObject({
    municipality: null,
    respondentId: area.respondentId,
  })
  const passage = await mark(OF_AREA)
  const attached = await coordinator.call(needs.attach, attach(passage.id))
  const cited = {
    kind: 'police_area',
    municipality: '1981',
    policeArea: 'Norra Västmanland',
    respondentId: area.respondentId,
    value: OF_AREA,
  }
  expect(attached.gaps[0]?.evidence.at(-1)).toMatchObject(cited)
  expect(attached.withheldFrom).toEqual([{ reader: 'lansbra', reason: 'question', partly: true }])
  const own = (municipalities: string[]) => ({
    params: { ...params, needId: newId() },
    body: {
      title: 'En kommunpolis',
      municipalities,
      tasks: ['practical_support' as const],
      priority: null,
      motivation: 'Ja.',
    },
  })
  const write = ({ body, ...at }: ReturnType<typeof own>) => ({ ...at, body: { ...body, passages: [passage.id] } })
  const written = await coordinator.call(needs.writeOwn, write(own(['1981'])))
  expect(written.gaps[0]?.evidence).toMatchObject([cited, { ...cited, passage: { id: passage.id } }])
  await refused(world, 'input-not-valid', () => coordinator.refusal(needs.writeOwn, write(own(['1983']))))
  const elsewhere = await world.owner.query(`update gap set municipalities = '{1983}' where id = $1`, [need.id])
  expect(elsewhere.rowCount).toBe(1)
  await coordinator.call(needs.detach, attach(passage.id))
  await refused(world, 'input-not-valid', () => coordinator.refusal(needs.attach, attach(passage.id)))
})

test('an answer of a police area can be marked whole for a need where the area answers for the municipality', async () => {
  const world = await givenAWorld()
  const { coordinator, params, area } = await given(world)
  const own = (municipalities: string[]) => ({
    params: { ...params, needId: newId() },
    body: {
      title: 'En kommunpolis',
      municipalities,
      tasks: ['practical_support' as const],
      priority: null,
      motivation: 'Ja.',
      answers: [{ respondentId: area.respondentId, entry: null, question: 'supplementary.xarea' }],
    },
  })
  const written = await coordinator.call(needs.writeOwn, own(['1981']))
  expect(written.gaps[0]?.evidence).toMatchObject([
    { kind: 'police_area', municipality: '1981', policeArea: 'Norra Västmanland', value: OF_AREA },
  ])
  await refused(world, 'input-not-valid', () => coordinator.refusal(needs.writeOwn, own(['1983'])))
})

test('P7: what a police area has written is in no edition for others, and in none at all once it is secret', async () => {
  const { coordinator, params, mark, attach, editions, area, municipality, police } = await given(await givenAWorld())
  const passage = await mark(OF_AREA)
  await coordinator.call(needs.attach, attach(passage.id))
  const [board, others] = await editions()
  expect([board?.includes(OF_AREA), board?.includes('Läs vad de skriver.')]).toEqual([true, true])
  expect([others?.includes(OF_AREA), others?.includes('Läs vad de skriver.')]).toEqual([false, false])
  await coordinator.call(commenting.open, { params, body: { until: '2099-01-31' } })
  for (const { client, respondentId } of [municipality, police]) {
    const read = JSON.stringify(await client.call(commenting.own, { params: { respondentId } }))
    for (const words of [OF_AREA, 'Läs vad de skriver.']) expect(read).not.toContain(words)
  }
  const answers = [{ id: newId(), entry: null, question: 'supplementary.xarea' }]
  const body = { ground: 'osl-18-2', words: 'Det kan skada.', answers } as const
  await coordinator.call(secrecy.mark, { params: { respondentId: area.respondentId }, body })
  for (const edition of await editions())
    for (const words of [OF_AREA, 'Läs vad de skriver.']) expect(edition).not.toContain(words)
})

test('P7: what is written of an organisation stands under its name, but for whom the name is withheld from', async () => {
  const world = await givenAWorld()
  const { coordinator, params, mark, attach, editions, answers, entry, municipality } = await given(world)
  const { rows } = await world.owner.query('select name from actor where id = $1', [entry?.['actor']])
  const { name } = rows[0] as { name: string }
  expect(answers.find((it) => it.text === OF_ENTRY)).toMatchObject({ entryName: name })
  const passage = await mark(OF_ENTRY)
  expect(passage).toMatchObject({ entryName: name })
  const need = await coordinator.call(needs.attach, attach(passage.id))
  expect(need.gaps[0]?.evidence.at(-1)).toMatchObject({ entryName: name, value: OF_ENTRY })
  expect((await editions())[0]).toContain(`"entryName":"${name}"`)
  const secret = [{ id: newId(), entry: passage.entry, question: 'collaborators.actor' }]
  const body = { ground: 'osl-18-2', words: 'Det kan skada.', answers: secret } as const
  await coordinator.call(secrecy.mark, { params: { respondentId: municipality.respondentId }, body })
  const [board] = await editions()
  expect(board).toContain(OF_ENTRY)
  expect(board).not.toContain(`"entryName":"${name}"`)
  const { passages } = await coordinator.call(coding.passages, { params })
  expect(passages).toMatchObject([{ entryName: name }])
})
