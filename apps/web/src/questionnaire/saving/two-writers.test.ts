// @vitest-environment jsdom
import { answersInMemory, type StoredAnswer } from '@kartlaggning/schema/answers/answers-in-memory'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { aNetwork, type Fate } from '../../../test/a-network.ts'
import { indexedDbInMemory } from '../../../test/indexed-db-in-memory.ts'
import { someoneWhoWrites } from '../../../test/someone-who-writes.ts'
import { QUESTIONS, renamedIn, said } from '../../../test/two-questions.ts'
import type { Choice } from './save-state.ts'
import { emptyOutbox } from './outbox.ts'

const TOO_LONG = 'x'.repeat(501)

const who = fc.nat(1)
const question = fc.constantFrom(...QUESTIONS)
const is = <const Kind extends string>(kind: Kind) => fc.constant(kind)

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: is('types'),
      who,
      question,
      text: fc.constantFrom(...(['own', 'own', 'own', 'own', 'the same', 'the first again', 'too long'] as const)),
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: is('pauses'), ms: fc.constantFrom(200, 900, 900, 2500, 9000, 70_000) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: is('request'),
      which: fc.nat(3),
      fate: fc.constantFrom<Fate>('arrives', 'arrives', 'arrives', 'request lost', 'reply lost', 'reply late'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: is('late reply'), which: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('comes once more'), which: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ kind: is('leaves'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('looks'), who, late: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('late look'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('reads again'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('confirms'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('offline'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('online'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('reloads'), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: is('resolves'), who, choice: fc.constantFrom<Choice>('mine', 'theirs', 'both') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: is('corrected') }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('indexedDB', indexedDbInMemory())
  return () => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  }
})

test('P1, P2, P4: however two write, offline, again and once more, every acknowledged answer is there and every conflict was shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (steps) => {
      const story = await givenTwoWhoWrite()
      for (const it of steps) await story.does(it)
      await story.comesToRest()
      story.everythingAcknowledgedIsThere()
      await story.allAgree()
      story.noTextIsGone()
    }),
    { numRuns: 2000 },
  )
}, 240_000)

async function givenTwoWhoWrite() {
  await emptyOutbox()
  const server = answersInMemory('2026', ({ value }) => (value === TOO_LONG ? 'text-too-long' : null))
  for (const asked of QUESTIONS) server.layIn(asked, 'from last round')
  const watched = { ...server, save: overwritingOnlyWhatWasSeen }
  const network = aNetwork(watched)
  const people = [someoneWhoWrites('Anna Ek', watched, network), someoneWhoWrites('Bo Lind', watched, network)] as const
  for (const it of people) await it.open()
  const lateLooks = people.map(() => [] as (() => void)[])
  let typed = 0

  /** P2: nobody writes over what has not stood on their screen, nor confirms what they have not said. */
  function overwritingOnlyWhatWasSeen(...[sent]: Parameters<typeof server.save>) {
    const before = new Map(server.current().map((it) => [it.question, it]))
    const reply = server.save(sent)
    const { shown, chosen } = people.find((it) => it.name === sent.by)?.memory ?? people[0].memory
    for (const now of server.current()) {
      const was = before.get(now.question)
      if (!was || was === now) continue
      if (was.by !== now.by) expect(shown, 'seen before it is written over').toContain(said(was.question, was.value))
      if (was.version === 0) expect(chosen, 'confirmed by a person').toContain(said(now.question, now.value))
      before.set(now.question, now)
    }
    return reply
  }

  async function does(it: Step) {
    const person = people['who' in it ? it.who : 0] as (typeof people)[number]
    switch (it.kind) {
      case 'types': {
        const own = `${person.name} ${++typed}`
        const texts = { own, 'the same': 'same', 'the first again': firstOf(it.question), 'too long': TOO_LONG }
        person.types(it.question, texts[it.text])
        break
      }
      case 'pauses':
        return void (await vi.advanceTimersByTimeAsync(it.ms))
      case 'request':
        network.decide(it.which, it.fate)
        break
      case 'late reply':
        network.lateReplyComes(it.which)
        break
      case 'comes once more':
        network.comesOnceMore(it.which)
        break
      case 'leaves':
        void person.leaves()
        break
      case 'looks':
        if (it.late) lateLooks[it.who]?.push(person.looks())
        else person.looks()()
        break
      case 'late look':
        lateLooks[it.who]?.shift()?.()
        break
      case 'reads again':
        await person.readAgain()
        break
      case 'confirms':
        person.confirms()
        break
      case 'offline':
        person.goesOffline()
        break
      case 'online':
        person.comesBack()
        if (!person.page()) await person.open()
        break
      case 'reloads':
        await vi.advanceTimersByTimeAsync(200)
        person.closes()
        if (person.isOnline()) await person.open()
        break
      case 'resolves':
        person.resolves(it.choice)
        break
      case 'corrected':
        server.correct('2026.1', (asked) => renamedIn('2026.1', asked))
    }
    await vi.advanceTimersByTimeAsync(0)
  }

  const firstOf = (asked: string) =>
    server.history.flatMap((it) => (it.question === asked && typeof it.value === 'string' ? it.value : [])).at(0) ??
    'first'

  /** All are online, answer what they are asked, and wait until nothing is under way any more. */
  async function comesToRest() {
    for (let patience = 40; patience > 0; patience--) {
      for (const person of people) {
        person.comesBack()
        if (!person.page()) await person.open()
        network.everythingArrives()
        await vi.advanceTimersByTimeAsync(0)
        await person.readAgain()
        for (const asked of QUESTIONS) {
          if (person.form.get(asked) === TOO_LONG) person.types(asked, `${person.name} ${++typed}`)
        }
        person.resolves(patience % 2 === 0 ? 'mine' : 'both')
      }
      network.everythingArrives()
      await vi.advanceTimersByTimeAsync(70_000)
      if (people.every((it) => !it.page()?.hasUnsaved())) break
    }
    const written = server.history.length
    network.everythingComesOnceMore()
    expect(server.history.slice(written), 'late duplicates change nothing').toEqual([])
    for (const person of people) person.looks()()
  }

  /** P1: what a page was told is saved has been written, or what the same page wrote later has. */
  function everythingAcknowledgedIsThere() {
    for (const { writer, change } of people.flatMap((it) => it.memory.acknowledged)) {
      const isThere = (it: StoredAnswer) =>
        said(it.question, it.value) === said(change.question, change.value) ||
        (it.writer === writer && said(it.question, 0) === said(change.question, 0) && it.sequence > change.sequence)
      expect(server.history.some(isThere), `${said(change.question, change.value)} is in the history`).toBe(true)
    }
  }

  async function allAgree() {
    for (const person of people) {
      expect(await person.unsent(), 'nothing is left in the outbox').toEqual([])
      expect(person.state()).toMatchObject({ phase: 'idle', conflicts: new Map(), withheld: new Map() })
      for (const asked of QUESTIONS) {
        const stands = server.current().find((it) => said(it.question, 0) === said(asked, 0))?.value ?? null
        expect(person.form.get(asked) ?? null, `${person.name} sees what stands`).toBe(stands)
        expect(person.valueAt(asked), `${person.name} saves on what stands`).toBe(stands)
      }
    }
  }

  /** P2: what someone wrote last was saved, or they were asked to choose. */
  function noTextIsGone() {
    for (const { name, memory } of people) {
      for (const [asked, { value, after, stood }] of memory.last) {
        const isWritten = server.history.slice(after).some((it) => said(it.question, it.value) === said(asked, value))
        const isDisputed = memory.disputed.has(said(asked, value))
        expect(isWritten || isDisputed || stood === value, `${name}: ${said(asked, value)}`).toBe(true)
      }
    }
  }

  return { does, comesToRest, everythingAcknowledgedIsThere, allAgree, noTextIsGone }
}
