import type { Answer, AnswerChange } from '@kartlaggning/schema/answers/answers'
import type { answersInMemory } from '@kartlaggning/schema/answers/answers-in-memory'
import { createAutosave, type Autosave } from '../src/questionnaire/saving/autosave.ts'
import type { Choice } from '../src/questionnaire/saving/save-state.ts'
import { forget, keep, keepOverReload, unsentOf } from '../src/questionnaire/saving/outbox.ts'
import type { Unsent } from '../src/questionnaire/saving/unsent.ts'
import type { Value } from '../src/questionnaire/saving/answer-address.ts'
import type { aNetwork, Sender } from './a-network.ts'
import { firstNameOf, QUESTIONS, renamedIn, said } from './two-questions.ts'

type Server = ReturnType<typeof answersInMemory>

/** What one person has typed, been shown and been told is saved, however often their page is loaded again. */
interface Memory {
  /** The last text at each question, and how much had been written when it was typed. */
  readonly last: Map<string, { readonly value: Value; readonly after: number; readonly stood: unknown }>
  /** `question value` of everything that has stood on their screen, or that they have said is still so. */
  readonly shown: Set<string>
  readonly chosen: Set<string>
  /** `question mine` of each choice they have been asked to make. */
  readonly disputed: Set<string>
  readonly acknowledged: { readonly writer: string; readonly change: AnswerChange }[]
}

/** A person at a computer of their own, whose page saves as the application's does. */
export function someoneWhoWrites(name: string, server: Server, network: ReturnType<typeof aNetwork>) {
  // Each computer has its outbox; here they lie in one, told apart by the respondent.
  const computer = `computer of ${name}`
  const memory: Memory = {
    last: new Map(),
    shown: new Set(),
    chosen: new Set(),
    disputed: new Set(),
    acknowledged: [],
  }
  const form = new Map<string, Value>()
  let saving: Autosave | null = null
  let version = ''
  let online = true

  const placeOf = (question: string) => ({ entry: null, question: renamedIn(version, question) })
  const rows = () => server.current().map((it): Answer => ({ ...it, answeredBy: it.by, answeredAt: '' }))

  async function open() {
    const opened: Autosave = createAutosave({
      respondentId: computer,
      personId: name,
      personName: name,
      outbox: { keep, forget, keepOverReload },
      send: (writer, batch) => network.send(senderOf(opened, writer), writer, batch),
    })
    saving = opened
    opened.state.subscribe(() => remember(opened))
    opened.takeOver(await unsentOf(name, computer))
    await readAgain()
    opened.remoteChanges.subscribe(() => shows(opened))
  }

  const senderOf = (page: Autosave, writer: string): Sender => ({
    name,
    isOpen: () => saving === page,
    isOnline: () => online,
    hears: (changes) => memory.acknowledged.push(...changes.map((change) => ({ writer, change }))),
  })

  function remember({ state }: Autosave) {
    for (const { address, mine, theirs } of state.get().conflicts.values()) {
      memory.disputed.add(said(address.question, mine))
      memory.shown.add(said(address.question, theirs))
    }
  }

  /** What comes in is put into the form, and the form saves what is put into it. */
  function shows({ remoteChanges, change }: Autosave) {
    for (const { entry, question, value } of remoteChanges.get()) {
      if (renamedIn(version, firstNameOf(question)) !== question) continue
      form.set(firstNameOf(question), value)
      memory.shown.add(said(question, value))
      change({ entry, question }, value)
    }
  }

  /** Goes to another page and back: read anew, with what is unsent on top. */
  async function readAgain() {
    if (!saving || !online) return
    const asked = server.asked()
    if (saving.isBehind(asked)) saving.moveTo(asked, recast)
    saving.receive(rows())
    saving.resume()
    version = asked
    for (const question of QUESTIONS) {
      const value = saving.valueAt(placeOf(question))
      form.set(question, value)
      memory.shown.add(said(question, value))
    }
  }

  /** Now and then the page looks at what others have written; the reply may be late. */
  function looks() {
    const [page, answers, asked] = [saving, rows(), server.asked()]
    return () => {
      if (!page || page !== saving || !online) return
      if (asked !== version) return page.noteCorrected()
      page.resume()
      page.receive(answers)
    }
  }

  function types(question: string, value: Value) {
    if (!saving || form.get(question) === value) return
    form.set(question, value)
    remembers(question, value)
    memory.shown.add(said(question, value))
    memory.chosen.add(said(question, value))
    saving.change(placeOf(question), value)
  }

  function remembers(question: string, value: Value) {
    const stood = server.current().find((it) => firstNameOf(it.question) === question)?.value
    memory.last.set(question, { value, after: server.history.length, stood })
  }

  function confirms() {
    for (const question of QUESTIONS) memory.chosen.add(said(question, saving?.valueAt(placeOf(question))))
    saving?.confirm(QUESTIONS.map(placeOf))
  }

  function resolves(choice: Choice) {
    const [conflict] = saving?.state.get().conflicts.values() ?? []
    if (!saving || !conflict) return
    const { mine, theirs } = conflict
    const value = { mine, theirs, both: [mine, theirs].filter((it) => typeof it === 'string').join(', ') }[choice]
    const question = firstNameOf(conflict.address.question)
    saving.resolve(conflict, choice, value)
    form.set(question, value)
    remembers(question, value)
    saving.change(conflict.address, value)
  }

  /** The page dies; what it had kept for a moment is in the outbox. */
  function closes() {
    saving?.stop()
    saving = null
  }

  return {
    name,
    memory,
    form,
    open,
    closes,
    readAgain,
    looks,
    types,
    confirms,
    resolves,
    valueAt: (question: string) => saving?.valueAt(placeOf(question)),
    state: () => saving?.state.get(),
    page: () => saving,
    isOnline: () => online,
    goesOffline() {
      online = false
      network.breaks(name)
    },
    comesBack() {
      online = true
    },
    leaves: () => saving?.leave(),
    blurs: () => saving?.sendNow(),
    unsent: () => unsentOf(name, computer),
  }
}

const recast = (unsent: Unsent): Unsent => ({
  ...unsent,
  change: { ...unsent.change, question: renamedIn('2026.1', firstNameOf(unsent.change.question)) },
})
