import type { Answer } from '@kartlaggning/schema/answers/answers'
import type { answersInMemory, Reply } from '@kartlaggning/schema/answers/answers-in-memory'
import assert from 'node:assert/strict'
import { addressKey, type Value } from '../src/questionnaire/saving/answer-address.ts'
import { reduce } from '../src/questionnaire/saving/autosave-reducer.ts'
import {
  isUnsettled,
  startOf,
  valueAt,
  type AutosaveEvent,
  type Effect,
} from '../src/questionnaire/saving/autosave-state.ts'
import { hasEnded, type Choice } from '../src/questionnaire/saving/save-state.ts'
import type { Unsent } from '../src/questionnaire/saving/unsent.ts'
import { isBehind } from '../src/questionnaire/saving/version.ts'
import {
  forgetIn,
  has,
  hasPersonalNumber,
  keepIn,
  PERSONAL_NUMBER,
  SEEN_BY_SERVER,
  type Computer,
} from './a-computer.ts'
import { outcomes, problemOf, savedBy, type Request } from './replies.ts'
import { firstNameOf, QUESTIONS, renamedIn, said } from './two-questions.ts'

export type Server = ReturnType<typeof answersInMemory>

let pages = 0

/** A page that runs the reducer with nothing but data, and holds it to what it promises after every event. */
export function aPage(computer: Computer, server: Server) {
  const { name, outbox, form, unsaved } = computer
  const writer = `page ${String(++pages).padStart(9, '0')}`
  let state = startOf({ respondentId: 'r', personId: name, personName: name, writer })
  let version = server.asked()
  let hasTimer = false
  let count = 0
  let isOnline = true
  const changedAt = new Map<string, number>()
  const requests: Request[] = []

  const addressOf = (question: string) => ({ entry: null, question: renamedIn(version, question) })
  const rows = () => server.current().map((it): Answer => ({ ...it, answeredBy: it.by, answeredAt: '' }))

  function dispatch(event: AutosaveEvent) {
    count += 1
    const before = state.inFlight.requests.size
    const [next, effects] = reduce(state, event)
    state = next
    for (const conflict of state.visible.conflicts.values()) {
      computer.disputed.add(said(conflict.address.question, conflict.mine))
    }
    const sends = effects.filter((it) => it.type === 'send')
    if (sends.length > 0 && event.type !== 'left' && event.type !== 'saved' && event.type !== 'rejected') {
      assert.equal(before, 0, 'one request at a time')
    }
    for (const effect of effects) perform(effect)
  }

  function perform(effect: Effect) {
    switch (effect.type) {
      case 'send':
        hasTimer = false
        requests.push({ number: effect.request, batch: effect.batch, at: count })
        assert(!hasPersonalNumber(effect.batch), 'no personal number is sent')
        if (!isOnline) settle(requests.length - 1, null)
        return
      case 'send-later':
        hasTimer = true
        return
      case 'keep':
      case 'keep-over-reload':
        return keepIn(outbox, effect.unsent)
      case 'forget':
        return forgetIn(outbox, effect.unsent)
      case 'show':
        for (const it of effect.answers) {
          form.set(firstNameOf(it.question), it.value)
          dispatch({ type: 'changed', address: it, value: it.value, at: 0 })
        }
    }
  }

  /** What holds whatever has happened. */
  function check() {
    const { waiting, requests: sent } = state.inFlight
    for (const key of state.visible.conflicts.keys()) assert(!waiting.has(key), 'what is in conflict is not sent')
    if (waiting.size > 0 && sent.size === 0 && !hasEnded(state.visible.phase)) {
      assert(hasTimer, 'what waits will be sent')
    }
    assert(!hasPersonalNumber(outbox), 'no personal number is kept')
    for (const question of QUESTIONS) {
      const address = addressOf(question)
      const key = addressKey(address)
      const stands = state.known.get(key)?.value ?? null
      assert(
        state.visible.unsaved || valueAt(state, address) === stands,
        'what the server does not hold is said to be unsaved',
      )
      const value = valueAt(state, address)
      assert.equal(value, form.get(question) ?? null, 'what is written stands where it was written')
      if (!isUnsettled(state, key) || has(value, PERSONAL_NUMBER)) continue
      if (state.visible.withheld.get(key)?.code === 'personal-number') continue
      assert.equal(outbox.get(key)?.change.value, value, 'what is unsent is kept on the computer')
    }
  }

  function types(question: string, value: Value) {
    if (form.get(question) === value) return
    remember(question, value)
    dispatch({ type: 'changed', address: addressOf(question), value, at: count })
  }

  function remember(question: string, value: Value) {
    const stood = server.current().find((it) => firstNameOf(it.question) === question)?.value
    computer.last.set(question, { value, after: server.history.length, stood })
    form.set(question, value)
    changedAt.set(question, count + 1)
    unsaved.add(question)
  }

  /** The reply to a request; null when it got lost, or nobody was reached. */
  function settle(which: number, reply: Reply | null) {
    const [request] = requests.splice(which, 1)
    if (!request) return
    // A page that has moved to another version has sent everything anew.
    const isHeard = state.inFlight.requests.has(request.number)
    const isLatest = (question: string) =>
      isHeard &&
      (changedAt.get(firstNameOf(question)) ?? 0) <= request.at &&
      request.batch.get(question)?.change.value === form.get(firstNameOf(question))
    if (!reply) return dispatch({ type: 'rejected', request: request.number, outcome: isOnline ? 'failed' : 'offline' })
    if ('saved' in reply) {
      computer.acknowledged.push(...request.batch.values())
      for (const { question } of reply.saved) if (isLatest(question)) unsaved.delete(firstNameOf(question))
      dispatch(savedBy(request, reply))
      const settled = state
      dispatch(savedBy(request, reply))
      assert.equal(state, settled, 'a reply that comes again changes nothing')
      return
    }
    const outcome = outcomes[reply.refused]
    if (!outcome) throw new Error(reply.refused)
    dispatch({ type: 'rejected', request: request.number, outcome, problem: problemOf(reply) })
    for (const { question, value } of reply.conflicts ?? []) {
      const shown = state.visible.conflicts.get(question)
      if (isLatest(question)) assert.equal(shown?.theirs, value, 'a conflict is shown')
    }
    for (const { path, code } of reply.errors ?? []) {
      const withheld = state.visible.withheld.get(path)
      if (isLatest(path)) assert.equal(withheld?.code, code, 'what is refused is shown')
    }
  }

  function readAgain(answers = rows(), asked = server.asked()) {
    if (!isOnline) return
    if (isBehind(state, asked)) dispatch({ type: 'moved', questionnaire: asked, recast })
    else dispatch({ type: 'asked-in', questionnaire: asked })
    version = asked
    for (const question of QUESTIONS) {
      if (!unsaved.has(question)) form.set(question, valueAt(state, addressOf(question)))
    }
    dispatch({ type: 'received', answers })
    dispatch({ type: 'resumed' })
  }

  /** Has stood on the screen a while before it is taken in. */
  function looks() {
    const [answers, asked] = [rows(), server.asked()]
    return () => {
      if (!isOnline) return
      if (asked !== version) return dispatch({ type: 'questions-corrected' })
      dispatch({ type: 'resumed' })
      dispatch({ type: 'received', answers })
    }
  }

  /** What the page shows of a conflict may be older than what has been typed since. */
  function resolves(choice: Choice, isStale: boolean) {
    const [conflict] = state.visible.conflicts.values()
    if (!conflict) return
    const both = [conflict.mine, conflict.theirs].filter((it) => typeof it === 'string').join(', ')
    const value = { ...conflict, both }[choice]
    const at = count
    dispatch({ type: 'resolved', conflict: isStale ? { ...conflict, mine: 'stale' } : conflict, choice, both, at })
    assert.equal(valueAt(state, conflict.address), value, 'what was chosen stands, as it was last written')
    remember(firstNameOf(conflict.address.question), value)
    dispatch({ type: 'changed', address: conflict.address, value, at })
  }

  function opens() {
    dispatch({ type: 'found-unsent', unsent: [...outbox.values()] })
    const wasRelied = [...unsaved].map((question) => [question, form.get(question) ?? null] as const)
    for (const question of QUESTIONS) form.set(question, null)
    unsaved.clear()
    for (const { change } of outbox.values()) {
      form.set(firstNameOf(change.question), change.value)
      unsaved.add(firstNameOf(change.question))
      changedAt.set(firstNameOf(change.question), 0)
    }
    readAgain()
    for (const [question, value] of wasRelied) {
      if (has(value, PERSONAL_NUMBER) || has(value, SEEN_BY_SERVER)) continue
      assert.equal(valueAt(state, addressOf(question)), value, 'what was unsent is there on the next page')
    }
  }

  return {
    name,
    check,
    types,
    settle,
    readAgain,
    looks,
    resolves,
    opens,
    dispatch,
    requests,
    state: () => state,
    isOnline: () => isOnline,
    valueAt: (question: string) => valueAt(state, addressOf(question)),
    confirms: () => dispatch({ type: 'confirmed', addresses: QUESTIONS.map(addressOf), at: count }),
    timerEnds() {
      if (!hasTimer) return
      hasTimer = false
      dispatch({ type: 'due' })
    },
    goesOffline() {
      isOnline = false
      while (requests.length > 0) settle(0, null)
      dispatch({ type: 'went-offline' })
    },
    comesOnline() {
      isOnline = true
      dispatch({ type: 'came-online' })
    },
  }
}

export type Page = ReturnType<typeof aPage>

const recast = (unsent: Unsent): Unsent => ({
  ...unsent,
  change: { ...unsent.change, question: renamedIn('2026.1', firstNameOf(unsent.change.question)) },
})
