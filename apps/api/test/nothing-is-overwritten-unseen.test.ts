import { answers, Saved, type AnswerChange } from '@kartlaggning/schema/answers'
import { newId } from '@kartlaggning/schema/id'
import type { Problem } from '@kartlaggning/schema/problem'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenAnswerers, givenAWorld, type Answerer, type World } from './story.ts'

const QUESTIONS = ['initiatives.name', 'initiatives.comment'] as const
type Asked = (typeof QUESTIONS)[number]

interface Standing {
  readonly value: string
  readonly version: number
  readonly writer: string
}

/** A page somebody has open: what it believes stands there, and how many changes it has made. */
interface Page {
  readonly answerer: Pick<Answerer, 'client' | 'respondentId'>
  readonly writer: string
  readonly seen: Map<Asked, number>
  sequence: number
}

interface Batch {
  readonly page: Page
  readonly changes: readonly (AnswerChange & { question: Asked; value: string })[]
}

const value = fc.constantFrom('a', 'b')
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
  const answerers = [municipality, { client: colleague.client, respondentId }, municipality]

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const entry = newId()
      const body = { section: 'initiatives', copyOf: null }
      await municipality.client.call(answers.addEntry, { params: { respondentId, entryId: entry }, body })
      const pages = answerers.map((answerer): Page => ({ answerer, writer: newId(), seen: new Map(), sequence: 0 }))
      const sent: Batch[] = []
      const told = new Told(world, respondentId, entry)
      for (const it of steps) {
        const page = pages['page' in it ? it.page : 0] as Page
        if (it.kind === 'reads') {
          for (const [question, { version }] of await told.standing()) page.seen.set(question, version)
        } else if (it.kind === 'sends again') {
          const again = sent.at(-1 - it.which)
          if (again) await told.arrives(again)
        } else {
          const batch = { page, changes: changesOf(page, entry, it.typed) }
          sent.push(batch)
          if (it.arrives) await told.arrives(batch, it.heard)
        }
      }
      await told.everythingAcknowledgedIsThere()
    }),
    { numRuns: 80, interruptAfterTimeLimit: 20_000 },
  )
})

function changesOf(page: Page, entry: string, given: { name?: string; comment?: string }) {
  return QUESTIONS.flatMap((question) => {
    const wanted = given[question === 'initiatives.name' ? 'name' : 'comment']
    if (wanted === undefined) return []
    return [{ entry, question, value: wanted, seen: page.seen.get(question) ?? 0, sequence: ++page.sequence }]
  })
}

/** What has been told to whom about one entry, held against what is in the database. */
class Told {
  readonly world: World
  readonly respondentId: string
  readonly entry: string
  /** The newest change of each page to each question that was acknowledged. */
  readonly newest = new Map<string, number>()
  readonly acknowledged = new Set<string>()

  constructor(world: World, respondentId: string, entry: string) {
    this.world = world
    this.respondentId = respondentId
    this.entry = entry
  }

  async standing() {
    const { rows } = await this.world.owner.query<Standing & { question: Asked }>(
      'select question, value, version, writer from answer where entry_id = $1',
      [this.entry],
    )
    return new Map(rows.map(({ question, ...row }) => [question, row]))
  }

  async arrives({ page, changes }: Batch, heard = true) {
    const before = await this.standing()
    const steps = await this.trail()
    const reply = await page.answerer.client.send(answers.save, {
      params: { respondentId: this.respondentId },
      body: { writer: page.writer, changes },
    })
    const after = await this.standing()
    const overtaken = changes.filter(({ question, value: wanted, seen }) => {
      const now = before.get(question)
      return now && now.writer !== page.writer && now.version !== seen && now.value !== wanted
    })

    expect(reply.statusCode).toBe(overtaken.length > 0 ? 409 : 200)
    if (reply.statusCode === 409) {
      expect(after).toEqual(before)
      expect(await this.trail()).toEqual(steps)
      expect(reply.json<Problem>().conflicts).toEqual(
        overtaken.map(
          ({ question }) => expect.objectContaining({ question, ...only(before.get(question)) }) as unknown,
        ),
      )
      return
    }
    for (const { question, value: wanted, sequence } of changes) {
      const newest = this.newest.get(page.writer + question) ?? 0
      // A request that is older than what its own page has had acknowledged changes nothing.
      if (sequence <= newest) expect(after.get(question)).toEqual(before.get(question))
      else {
        expect(after.get(question)?.value).toBe(wanted)
        this.newest.set(page.writer + question, sequence)
        this.acknowledged.add(`${question} ${wanted}`)
      }
    }
    for (const { question, version } of Saved.parse(reply.json()).saved) {
      expect(after.get(question as Asked)?.version).toBe(version)
      if (heard) page.seen.set(question as Asked, version)
    }
  }

  async trail(): Promise<string[]> {
    const { rows } = await this.world.owner.query<{ written: string }>(
      `select concat(new ->> 'question', ' ', new ->> 'value') as written from trail
       where chain = $1 and relation = 'answer' and new ->> 'entry_id' = $2 order by position`,
      [this.respondentId, this.entry],
    )
    return rows.map(({ written }) => written)
  }

  async everythingAcknowledgedIsThere() {
    expect(await this.trail()).toEqual(expect.arrayContaining([...this.acknowledged]))
  }
}

const only = (standing?: Standing) => standing && { value: standing.value, version: standing.version }

test('P2: a change that is late changes nothing, though the page has typed its old value back meanwhile', async () => {
  const { municipality, colleague } = await givenAnswerers(await givenAWorld())
  const { client, respondentId } = municipality
  const page = newId()
  const save = (writer: string, word: string, seen: number, sequence: number) =>
    client.call(answers.save, {
      params: { respondentId },
      body: { writer, changes: [{ entry: null, question: 'problems.emerging', value: word, seen, sequence }] },
    })
  const standing = async () =>
    (await colleague.client.call(answers.read, { params: { respondentId } })).answers.map((it) => it.value)
  await save(page, 'bilstölder', 0, 1)
  await save(page, 'bilstölder', 1, 3)
  await save(page, 'ett', 1, 2)
  expect(await standing()).toEqual(['bilstölder'])
  await save(newId(), 'bilstölder', 2, 1)
  await expect(save(page, 'ett', 1, 2)).rejects.toThrow('answer-changed-by-another')
  expect(await standing()).toEqual(['bilstölder'])
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
