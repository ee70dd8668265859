import { answers, Saved, type AnswerChange } from '@kartlaggning/schema/answers/answers'
import { answersInMemory, type Reply, type StoredAnswer } from '@kartlaggning/schema/answers/answers-in-memory'
import { newId } from '@kartlaggning/schema/id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aString } from './a-string.ts'
import { givenAnswerers, type Answerer } from './story.ts'
import { givenAWorld, type World } from './world.ts'

const QUESTIONS = ['initiatives.name', 'initiatives.comment'] as const
type Asked = (typeof QUESTIONS)[number]

/** A page somebody has open: what it believes stands there, and how many changes it has made. */
interface Page {
  readonly answerer: Pick<Answerer, 'client' | 'respondentId'>
  readonly by: string
  readonly writer: string
  readonly seen: Map<string, number>
  sequence: number
}

interface Batch {
  readonly page: Page
  readonly questionnaire: string | undefined
  readonly changes: readonly (AnswerChange & { question: Asked })[]
}

const TOO_LONG = 'x'.repeat(501)
const value = fc.oneof({ weight: 20, arbitrary: fc.constantFrom('a', 'b', null) }, fc.constant(TOO_LONG))
const typed = fc.oneof(
  fc.record({ name: value }),
  fc.record({ comment: value }),
  fc.record({ name: value, comment: value }),
)
const whose = fc.constantFrom(0, 0, 1, 2)
const step = fc.oneof(
  // The reply may be lost on the way, and the request itself be late: then it arrives when it is sent again.
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('types' as const),
      page: whose,
      typed,
      questionnaire: fc.constantFrom(undefined, '2026', '2026', '2026', '2025'),
      arrives: fc.boolean(),
      heard: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('sends again' as const), which: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reads' as const), page: whose }) },
)

test('P2: however two write, nothing is overwritten unseen and no late duplicate undoes what is newer', async () => {
  const world = await givenAWorld()
  const { municipality, colleague } = await givenAnswerers(world)
  const { respondentId } = municipality
  const anna = { answerer: municipality, by: 'Anna Ek' }
  const answerers = [anna, { answerer: { client: colleague.client, respondentId }, by: 'Siv Ros' }, anna]

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const entry = newId()
      const body = { section: 'initiatives', copyOf: null }
      await municipality.client.call(answers.addEntry, { params: { respondentId, entryId: entry }, body })
      const pages = answerers.map((it): Page => ({ ...it, writer: newId(), seen: new Map(), sequence: 0 }))
      const sent: Batch[] = []
      const said = new Said(world, municipality, entry)
      await said.layIn('initiatives.comment', 'from last round')
      for (const it of steps) {
        const page = pages['page' in it ? it.page : 0] as Page
        if (it.kind === 'reads') {
          for (const { question, version } of await said.current()) page.seen.set(question, version)
        } else if (it.kind === 'sends again') {
          const again = sent.at(-1 - it.which)
          if (again) await said.arrives(again)
        } else {
          const { questionnaire, arrives, heard } = it
          const batch = { page, questionnaire, changes: changesOf(page, entry, it.typed) }
          sent.push(batch)
          if (arrives) await said.arrives(batch, heard)
        }
      }
    }),
    { numRuns: 80, interruptAfterTimeLimit: 20_000 },
  )
})

function changesOf(page: Page, entry: string, given: { name?: string | null; comment?: string | null }) {
  return QUESTIONS.flatMap((question) => {
    const wanted = given[question === 'initiatives.name' ? 'name' : 'comment']
    if (wanted === undefined) return []
    return [{ entry, question, value: wanted, seen: page.seen.get(question) ?? 0, sequence: ++page.sequence }]
  })
}

/** What has been told to whom about one entry, held against the rules and against what is in the database. */
class Said {
  readonly world: World
  readonly municipality: { readonly respondentId: string; readonly personId: string }
  readonly entry: string
  readonly rules = answersInMemory('2026', ({ value: given }) => (given === TOO_LONG ? 'text-too-long' : null))

  constructor(world: World, municipality: Said['municipality'], entry: string) {
    this.world = world
    this.municipality = municipality
    this.entry = entry
  }

  /** As an answer of the last round is laid into the draft. */
  async layIn(question: Asked, word: string) {
    this.rules.layIn(question, word, this.entry)
    await this.world.owner.query(
      `insert into answer (respondent_id, entry_id, question, value, version, answered_by, writer, sequence)
       values ($1, $2, $3, to_jsonb($4::text), 0, $5, $6, 0)`,
      [this.municipality.respondentId, this.entry, question, word, this.municipality.personId, newId()],
    )
  }

  async current() {
    const { rows } = await this.world.owner.query<Pick<StoredAnswer, 'question' | 'value' | 'version'>>(
      'select question, value, version from answer where entry_id = $1 order by question',
      [this.entry],
    )
    return rows
  }

  /** The reply, what stands and all that has been written are as the rules say; and whoever is overwritten was seen. */
  async arrives({ page, questionnaire, changes }: Batch, heard = true) {
    const { respondentId } = this.municipality
    const before = this.rules.current()
    const expected = this.rules.save({ by: page.by, writer: page.writer, questionnaire, changes })
    const reply = await page.answerer.client.send(answers.save, {
      params: { respondentId },
      body: { writer: page.writer, questionnaire, changes },
    })
    if ('refused' in expected) expect(reply.json()).toMatchObject(problemOf(expected))
    else expect(Saved.parse(reply.json()).saved).toEqual(expected.saved)

    const after = this.rules.current()
    const byQuestion = after.toSorted((one, other) => one.question.localeCompare(other.question))
    expect(await this.current()).toEqual(byQuestion.map(only))
    expect(await this.trail()).toEqual(this.rules.history.map((it) => `${it.question} ${JSON.stringify(it.value)}`))
    for (const now of after.filter((it) => !before.includes(it))) {
      const was = before.find((it) => it.question === now.question)
      if (was?.writer === page.writer) expect(now.sequence).toBeGreaterThan(was.sequence)
      else if (was) expect(was.version).toBe(now.seen)
    }
    if (!heard || 'refused' in expected) return
    for (const { question, version } of expected.saved) page.seen.set(question, version)
  }

  async trail(): Promise<string[]> {
    const { rows } = await this.world.owner.query<{ written: string }>(
      `select concat(new ->> 'question', ' ', new -> 'value') as written from trail
       where chain = $1 and relation = 'answer' and new ->> 'entry_id' = $2 order by position`,
      [this.municipality.respondentId, this.entry],
    )
    return rows.map(({ written }) => written)
  }
}

const only = ({ question, value: given, version }: StoredAnswer) => ({ question, value: given, version })

const problemOf = ({ refused: type, errors, conflicts }: Extract<Reply, { refused: unknown }>) => ({
  type,
  ...(errors && { errors }),
  ...(conflicts && { conflicts: conflicts.map((it) => ({ ...it, answeredAt: aString, ...byTheLast(it) })) }),
})

/** What was laid in from the last round is said by whoever began. */
const byTheLast = ({ answeredBy }: { answeredBy: string }) => (answeredBy === '' ? { answeredBy: aString } : {})

test('P2: a change that is late changes nothing, though the page has typed its old value back meanwhile', async () => {
  const { municipality, colleague } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const page = newId()
  const save = (writer: string, word: string, seen: number, sequence: number) =>
    client.call(answers.save, {
      params: { respondentId },
      body: { writer, changes: [{ entry: null, question: 'problems.emerging', value: word, seen, sequence }] },
    })
  const stored = async () =>
    (await colleague.client.call(answers.read, { params: { respondentId } })).answers.map((it) => it.value)
  await save(page, 'bilstölder', 0, 1)
  await save(page, 'bilstölder', 1, 3)
  await save(page, 'ett', 1, 2)
  expect(await stored()).toEqual(['bilstölder'])
  await save(newId(), 'bilstölder', 2, 1)
  await expect(save(page, 'ett', 1, 2)).rejects.toThrow('answer-changed-by-another')
  expect(await stored()).toEqual(['bilstölder'])
})

test('P2: two who save overlapping answers at the same moment are both answered', async () => {
  const { municipality, colleague } = await givenAnswerers(await givenAWorld())
  const params = { respondentId: municipality.respondentId }
  const questions = ['youth_crime', 'school_violence', 'youth_robbery', 'violence_public'].map(
    (row) => `problems.concern.${row}`,
  )
  for (let time = 1; time <= 12; time++) {
    const replies = await Promise.all(
      [municipality, colleague, municipality, colleague].map(({ client }, at) => {
        const order = at % 2 === 0 ? questions : questions.toReversed()
        const changes = order.map((question) => ({
          entry: null,
          question,
          value: (time + at) % 5,
          seen: 0,
          sequence: time,
        }))
        return client.send(answers.save, { params, body: { writer: newId(), changes } })
      }),
    )
    expect(replies.map((it) => it.statusCode).filter((status) => status !== 200 && status !== 409)).toEqual([])
  }
})
