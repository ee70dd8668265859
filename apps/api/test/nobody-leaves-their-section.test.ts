import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { colleagues } from '@kartlaggning/schema/answers/colleagues'
import { differences } from '@kartlaggning/schema/answers/differences'
import { presence } from '@kartlaggning/schema/answers/presence'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastThePermissions } from './behind-the-wall.ts'
import { refused } from './refused.ts'
import { aDocument, givenADelegate, givenAnswerers } from './story.ts'
import { write } from '@kartlaggning/schema/test/story'
import { givenAWorld } from './world.ts'

const sections = sectionsFor(questionnaireOf('2026'), 'municipality', 'full').map(({ id }) => id)

/** Where each row of a draft belongs. */
const sectionIn: Record<string, string> = {
  answer: `split_part(question, '.', 1)`,
  entry: 'section',
  trail: `coalesce(new ->> 'section', split_part(new ->> 'question', '.', 1))`,
}

test('P5: whatever sections one is handed, one reads those and no other, of answers, entries and trail', async () => {
  const { world, story, wall } = await givenSalaIsWritten()
  const { personId, client, respondentId } = await givenADelegate(world, story, ['problems'])
  const written: Record<string, string[]> = {}
  for (const [table, section] of Object.entries(sectionIn)) {
    const { rows } = await wall.tried(story.municipality.personId, `select distinct ${section} as it from ${table}`)
    written[table] = rows.map((row) => String(row['it'])).filter((it) => sections.includes(it))
  }
  expect(written['answer']).toHaveLength(sections.length)
  await fc.assert(
    fc.asyncProperty(fc.subarray(sections, { minLength: 1 }), async (handed) => {
      await world.owner.query('update assignment set sections = $1 where person_id = $2', [handed, personId])
      for (const [table, section] of Object.entries(sectionIn)) {
        const { rows } = await wall.tried(personId, `select distinct ${section} as it from ${table}`)
        const expected = written[table]?.filter((it) => handed.includes(it))
        expect([table, new Set(rows.map((row) => row['it']))]).toEqual([table, new Set(expected)])
      }
      const read = await client.call(answers.read, { params: { respondentId } })
      const { sections: overview } = await client.call(answers.overview, { params: { respondentId } })
      expect(new Set(read.answers.map((it) => it.question.split('.')[0]))).toEqual(new Set(handed))
      expect(overview.map((it) => it.section)).toEqual(sections.filter((it) => handed.includes(it)))
      expect(read.answering).toMatchObject({ sections: handed, signs: false, signatories: ['Anna Ek', 'Siv Ros'] })
    }),
    { numRuns: 8 },
  )
})

test.each(sections)('P5: who is handed everything but %s writes not a word there', async (closed) => {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  const handed = sections.filter((it) => it !== closed)
  const { client, respondentId } = await givenADelegate(world, story, handed)
  const params = { respondentId }
  const done = (section: string, sequence: number) => ({
    entry: null,
    question: `${section}.completed`,
    value: true,
    seen: 0,
    sequence,
  })
  const saving = (...within: string[]) => ({
    params,
    body: { writer: newId(), changes: within.map((section, at) => done(section, at + 1)) },
  })
  expect((await client.call(answers.save, saving(...handed))).saved).toHaveLength(handed.length)
  // Also among what is theirs, and last.
  await refused(world, 'not-found', () => client.refusal(answers.save, saving(...handed.slice(0, 2), closed)))
  await refused(world, 'not-found', () => client.refusal(presence.read, { params, querystring: { section: closed } }))
  const entering = { params: { respondentId, entryId: newId() }, body: { section: closed, copyOf: null } }
  const { type } = await client.refusal(answers.addEntry, entering)
  expect(['not-found', 'answer-not-asked']).toContain(type)
})

test('P5: nor are the entries of another section copied, removed or taken back', async () => {
  const { world, story, client, respondentId } = await givenTheInitiatives()
  const { entries } = await story.municipality.client.call(answers.read, { params: { respondentId } })
  const foreign = entries.find((it) => it.section === 'collaborators')?.id ?? ''
  const own = entries.find((it) => it.section === 'initiatives')?.id ?? ''
  const at = (entryId: string) => ({ params: { respondentId, entryId } })
  await refused(world, 'entry-not-found', () => client.refusal(answers.removeEntry, at(foreign)))
  await refused(world, 'entry-not-found', () => client.refusal(answers.restoreEntry, at(foreign)))
  const copying = { ...at(newId()), body: { section: 'initiatives', copyOf: foreign } }
  await refused(world, 'entry-not-found', () => client.refusal(answers.addEntry, copying))
  const entering = { ...at(newId()), body: { section: 'collaborators', copyOf: null } }
  await refused(world, 'not-found', () => client.refusal(answers.addEntry, entering))
  expect((await client.call(answers.removeEntry, at(own))).removedAt).not.toBeNull()
  expect((await client.call(answers.restoreEntry, at(own))).removedAt).toBeNull()
  const copied = { ...at(newId()), body: { section: 'initiatives', copyOf: own } }
  expect(await client.call(answers.addEntry, copied)).toMatchObject({ section: 'initiatives' })
})

test('who answers the whole without the right to submit does everything else', async () => {
  const { world, story } = await givenSalaIsWritten()
  const { client, respondentId } = await givenADelegate(world, story, null)
  const params = { respondentId }
  expect((await client.call(answers.overview, { params })).sections).toHaveLength(sections.length)
  await client.call(answers.begin, { params })
  await client.call(differences.read, { params })
  await refused(world, 'not-found', () => client.refusal(answers.submit, { params }))
  await story.municipality.client.call(answers.submit, { params })
  await client.call(answers.submitted, { params })
  await refused(world, 'not-found', () => client.refusal(answers.reopen, { params, body: { reason: '' } }))
})

test('P5: what is submitted is read by those who answer the whole', async () => {
  const { world, story, client, respondentId } = await givenTheInitiatives()
  const params = { respondentId }
  await story.municipality.client.call(answers.submit, { params })
  await refused(world, 'not-found', () => client.refusal(answers.submitted, { params }))
  const { answering } = await client.call(answers.overview, { params })
  expect(answering).toMatchObject({ submission: null, resting: true })
})

test('P5: who has been withdrawn sees nothing from that moment', async () => {
  const { world, story, client, respondentId, personId } = await givenTheInitiatives()
  await client.call(answers.read, { params: { respondentId } })
  await story.municipality.client.call(colleagues.withdraw, { params: { respondentId, personId } })
  const change = { entry: null, question: 'initiatives.completed', value: true, seen: 0, sequence: 1 }
  const saving = { params: { respondentId }, body: { writer: newId(), changes: [change] } }
  for (const refusal of [
    () => client.refusal(answers.read, { params: { respondentId } }),
    () => client.refusal(answers.save, saving),
    () => client.refusal(presence.read, { params: { respondentId }, querystring: {} }),
  ])
    await refused(world, 'not-found', refusal)
})

async function givenSalaIsWritten() {
  const world = await givenAWorld()
  const story = await givenAnswerers(world)
  await write(story.municipality, await aDocument(world, 'municipality'))
  return { world, story, wall: pastThePermissions(world) }
}

async function givenTheInitiatives() {
  const { world, story } = await givenSalaIsWritten()
  return { world, story, ...(await givenADelegate(world, story, ['initiatives'])) }
}
