import { disclosures, type NewDisclosure } from '@kartlaggning/schema/answers/disclosure/disclosure'
import { secrecy } from '@kartlaggning/schema/answers/secrecy'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { newId } from '@kartlaggning/schema/id'
import { submit } from '@kartlaggning/schema/test/story'
import { strFromU8, unzipSync } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Client } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { aDocument, givenAnswerers } from '../../../test/story.ts'
import { givenACoordinator, givenAnAnalyst, givenAWorld, type World } from '../../../test/world.ts'

const SECRET = 'Vaktbolaget Örnen går rundor klockan tre'
const NAMED = 'Ring Gun på 070-123 45 67'
const TITLE = 'Insats mot gänget på Ågatan'

/** Sala has submitted something secret in a text of its own, somebody's telephone, and something secret in the name of an entry. */
async function givenASubmission(world: World) {
  const story = await givenAnswerers(world)
  const document = await aDocument(world, 'municipality', { entries: 2 })
  const [first, ...others] = document['initiatives']?.entries ?? []
  if (!first) throw new Error('no initiative was made up')
  await submit(story.municipality, {
    ...document,
    problems: { ...document['problems'], emerging: 'Nya försök till utpressning' },
    closing: { ...document['closing'], open: SECRET, goodExample: NAMED, goodExampleReason: 'Växelns nummer' },
    initiatives: { ...document['initiatives'], entries: [{ ...first, name: TITLE }, ...others] },
  })
  const params = { respondentId: story.municipality.respondentId }
  const mark = { id: newId(), entry: null, question: 'problems.emerging' }
  await story.coordinator.call(secrecy.mark, {
    params,
    body: { ground: 'osl-18-2', words: 'Pågående arbete', answers: [mark] },
  })
  const read = await story.coordinator.call(disclosures.read, { params })
  const entry = read.sections.find(({ id }) => id === 'initiatives')?.entries[0]
  return { ...story, params, read, entry, submissionId: read.submission?.id ?? '' }
}

async function textsOf(client: Client, params: { respondentId: string; disclosureId: string }) {
  const [pdf, docx] = await Promise.all([
    client.send(disclosures.asPdf, { params }),
    client.send(disclosures.asDocx, { params }),
  ])
  const opened = await getDocument({ data: new Uint8Array(pdf.rawPayload), verbosity: 0 }).promise
  const texts: string[] = [JSON.stringify([await opened.getOutline(), await opened.getMetadata()])]
  for (let at = 1; at <= opened.numPages; at++) {
    const { items } = await (await opened.getPage(at)).getTextContent()
    texts.push(items.map((it) => ('str' in it ? it.str : '')).join(' '))
  }
  const words = Object.values(unzipSync(docx.rawPayload)).map((it) => strFromU8(it))
  return { pdf, docx, read: [texts.join(' ').replace(/\s+/g, ' '), words.join(' ').replace(/<[^>]+>/g, '')] }
}

test('a copy says on what ground something is masked, and does not hold it, in either file', async () => {
  const world = await givenAWorld()
  const { coordinator, params, read, entry, submissionId } = await givenASubmission(world)
  const proposed = read.sections.flatMap((it) => it.answers.filter((answer) => answer.proposed !== null))
  expect(proposed.map(({ question, proposed: why }) => [question, why?.ground])).toEqual([
    ['problems.emerging', 'osl-18-2'],
    ['closing.goodExample', 'osl-21-7'],
  ])
  const title = entry?.answers[0]
  expect(title).toMatchObject({ entry: entry?.id, said: [TITLE] })
  const matrix = read.sections.flatMap((it) => it.answers).find((it) => it.within !== null)
  const masks: NewDisclosure['masks'] = [
    { entry: null, question: 'closing.open', ground: 'osl-18-8', words: '' },
    { entry: null, question: 'closing.goodExample', ground: 'osl-21-7', words: 'telefonnummer' },
    { entry: entry?.id ?? '', question: title?.question ?? '', ground: 'other', words: 'OSL 19 kap. 3 §' },
    { entry: null, question: matrix?.question ?? '', ground: 'osl-35-1', words: '' },
  ]
  const body = { submissionId, requestedBy: 'Sala Allehanda', note: 'Prövat av juristen.', masks }
  const made = await coordinator.call(disclosures.make, { params, body })
  expect(made).toMatchObject({ requestedBy: 'Sala Allehanda', disclosedBy: 'Karin Berg', version: 1, language: 'sv' })
  const first = await textsOf(coordinator, { ...params, disclosureId: made.id })
  for (const text of first.read) {
    for (const hidden of [SECRET, '070-123', TITLE, 'Sala Allehanda']) expect(text).not.toContain(hidden)
    for (const ground of ['OSL 18 kap. 8 §', 'OSL 21 kap. 7 §, telefonnummer', 'OSL 19 kap. 3 §', 'OSL 35 kap. 1 §'])
      expect(text).toContain(`[Maskerat, ${ground}]`)
    // Out of a checksum of the whole, what is masked can be found by trying.
    expect(text).not.toMatch(/[0-9a-f]{64}/)
  }
  expect(first.pdf.rawPayload.toString('latin1')).toMatch(/pdfaid:part/)

  const whole = await coordinator.call(disclosures.make, { params, body: { ...body, requestedBy: '', masks: [] } })
  const { read: texts } = await textsOf(coordinator, { ...params, disclosureId: whole.id })
  for (const text of texts) for (const open of [SECRET, TITLE, 'Ingenting är maskerat']) expect(text).toContain(open)

  const again = await textsOf(coordinator, { ...params, disclosureId: made.id })
  expect(again.pdf.rawPayload.equals(first.pdf.rawPayload) && again.docx.rawPayload.equals(first.docx.rawPayload)).toBe(
    true,
  )
  const listed = (await coordinator.call(disclosures.read, { params })).disclosures
  expect(listed.map((it) => [it.id, it.requestedBy, it.masks.length])).toEqual([
    [whole.id, '', 0],
    [made.id, 'Sala Allehanda', 4],
  ])
  const events = await coordinator.send(securityEvents.export, { params: { county: '19' } })
  expect(events.body).toMatch(/file-downloaded.*disclosure pdf/)
  const { rows } = await world.owner.query<{ new: object }>(
    `select new from trail where relation = 'disclosure' and new ->> 'id' = $1`,
    [made.id],
  )
  expect(rows[0]?.new).toMatchObject({ masks: [{ ground: 'osl-18-8' }, {}, {}, {}] })
  expect(JSON.stringify(rows)).not.toContain('Allehanda')
})

test('nothing is copied without a ground, of what was not answered, or for somebody else', async () => {
  const world = await givenAWorld()
  const { coordinator, police, municipality, params, submissionId } = await givenASubmission(world)
  const requestFor = (masks: NewDisclosure['masks'], changes: Partial<NewDisclosure> = {}) => ({
    params,
    body: { submissionId, requestedBy: '', note: '', masks, ...changes },
  })
  const bare = { entry: null, question: 'closing.open', ground: 'other' as const, words: '' }
  await refused(world, 'input-not-valid', () => coordinator.refusal(disclosures.make, requestFor([bare])))
  const elsewhere = { ...bare, entry: newId(), words: 'OSL' }
  await refused(world, 'answer-not-asked', () => coordinator.refusal(disclosures.make, requestFor([elsewhere])))
  const others = requestFor([], { submissionId: newId() })
  await refused(world, 'not-found', () => coordinator.refusal(disclosures.make, others))
  const notSubmitted = { params: { respondentId: police.respondentId } }
  expect(await coordinator.call(disclosures.read, notSubmitted)).toMatchObject({ submission: null, sections: [] })

  const made = await coordinator.call(disclosures.make, requestFor([]))
  const copy = { params: { ...params, disclosureId: made.id } }
  const outsiders = [municipality.client, await givenAnAnalyst(world), await givenACoordinator(world, '03')]
  for (const client of outsiders)
    for (const endpoint of [disclosures.asPdf, disclosures.asDocx])
      await refused(world, 'not-found', () => client.refusal(endpoint, copy))
})

test('a copy is never changed, and one that was altered past the application is not handed out', async () => {
  const world = await givenAWorld()
  const { coordinator, params, submissionId } = await givenASubmission(world)
  const body = { submissionId, requestedBy: '', note: '', masks: [] }
  const { id: disclosureId } = await coordinator.call(disclosures.make, { params, body })
  const alter = `update disclosure_file set bytes = bytes || '\\x00'`
  await expect(world.owner.query(alter)).rejects.toThrow('never changed')
  await expect(world.owner.query(`update disclosure set masks = '[]'`)).rejects.toThrow('never changed')
  await world.owner.query('alter table disclosure_file disable trigger frozen')
  await world.owner.query(alter)
  const problem = await coordinator.refusal(disclosures.asPdf, { params: { ...params, disclosureId } })
  expect(problem.type).toBe('document-was-altered')
})
