import { answersInMemory, type Reply, type StoredAnswer } from '@kartlaggning/schema/answers/answers-in-memory'
import { expect } from 'vitest'
import { hasUnsaved } from '../src/questionnaire/saving/autosave-state.ts'
import { isEmpty } from '../src/questionnaire/saving/in-flight.ts'
import type { Choice } from '../src/questionnaire/saving/save-state.ts'
import { aComputer, has, PERSONAL_NUMBER, SEEN_BY_SERVER } from './a-computer.ts'
import { aPage, type Page } from './a-page.ts'
import type { Request } from './replies.ts'
import { QUESTIONS, renamedIn, said } from './two-questions.ts'

export type Text = 'own' | 'the same' | 'the first again' | 'too long' | 'personal number' | 'seen by the server'
export type Fate = 'arrives' | 'request lost' | 'reply lost' | 'reply late' | 'signed out'

export type Step =
  | { readonly kind: 'types'; readonly who: number; readonly question: string; readonly text: Text }
  | { readonly kind: 'request'; readonly who: number; readonly which: number; readonly fate: Fate }
  | { readonly kind: 'looks'; readonly who: number; readonly late: boolean }
  | { readonly kind: 'resolves'; readonly who: number; readonly choice: Choice; readonly stale: boolean }
  | { readonly kind: 'late reply' | 'comes once more'; readonly which: number }
  | {
      readonly kind:
        | 'timer'
        | 'blurs'
        | 'leaves'
        | 'late look'
        | 'reads again'
        | 'confirms'
        | 'offline'
        | 'online'
        | 'reloads'
      readonly who: number
    }
  | { readonly kind: 'corrected' }

const TOO_LONG = 'x'.repeat(501)

/** Two people answer the same questions, each on a page of their own. */
export function twoPages() {
  const server = answersInMemory('2026', faultOf)
  for (const question of QUESTIONS) server.layIn(question, 'from last round')
  const computers = [aComputer('Anna Ek'), aComputer('Bo Lind')] as const
  const pages: [Page, Page] = [aPage(computers[0], server), aPage(computers[1], server)]
  for (const page of pages) page.opens()
  const sent: (() => Reply)[] = []
  const late: { page: Page; request: Request; reply: Reply }[] = []
  const lateLooks: [(() => void)[], (() => void)[]] = [[], []]
  let typed = 0

  const arrive = (page: Page, { batch }: Request): Reply => {
    const [first] = batch.values()
    const changes = [...batch.values()].map((it) => it.change)
    const save = () =>
      server.save({ by: page.name, writer: first?.writer ?? '', questionnaire: first?.questionnaire, changes })
    sent.push(save)
    return save()
  }

  function decide(page: Page, which: number, fate: Fate) {
    const at = which % Math.max(page.requests.length, 1)
    const request = page.requests[at]
    if (!request || late.some((it) => it.request === request)) return
    if (fate === 'request lost') return page.settle(at, null)
    if (fate === 'signed out') return page.settle(at, { refused: 'not-signed-in' })
    const reply = arrive(page, request)
    if (fate === 'reply late') late.push({ page, request, reply })
    else page.settle(at, fate === 'arrives' ? reply : null)
  }

  function replyLate(which: number) {
    const [found] = late.splice(which % Math.max(late.length, 1), 1)
    if (found) found.page.settle(found.page.requests.indexOf(found.request), found.reply)
  }

  function everythingArrives(page: Page) {
    while (late.length > 0) replyLate(0)
    while (page.requests.length > 0) decide(page, 0, 'arrives')
  }

  function textOf(text: Text, name: string, question: string): string {
    const first = server.history.find((it) => it.question === question && typeof it.value === 'string')?.value
    return {
      own: `${name} ${++typed}`,
      'the same': 'same',
      'the first again': typeof first === 'string' ? first : 'first',
      'too long': TOO_LONG,
      'personal number': PERSONAL_NUMBER,
      'seen by the server': SEEN_BY_SERVER,
    }[text]
  }

  function does(it: Step) {
    const at = 'who' in it && it.who === 1 ? 1 : 0
    const page = pages[at]
    switch (it.kind) {
      case 'types':
        page.types(it.question, textOf(it.text, page.name, it.question))
        break
      case 'request':
        decide(page, it.which, it.fate)
        break
      case 'timer':
        page.timerEnds()
        break
      case 'blurs':
        page.dispatch({ type: 'due' })
        break
      case 'leaves':
        page.dispatch({ type: 'left' })
        break
      case 'late reply':
        replyLate(it.which)
        break
      case 'comes once more':
        sent.at(it.which % Math.max(sent.length, 1))?.()
        break
      case 'looks':
        if (it.late) lateLooks[at].push(page.looks())
        else page.looks()()
        break
      case 'late look':
        lateLooks[at].shift()?.()
        break
      case 'reads again':
        page.readAgain()
        break
      case 'confirms':
        page.confirms()
        break
      case 'offline':
        forgetLate(page)
        page.goesOffline()
        break
      case 'online':
        page.comesOnline()
        break
      case 'reloads':
        if (page.isOnline()) reload(at)
        break
      case 'resolves':
        page.resolves(it.choice, it.stale)
        break
      case 'corrected':
        server.correct('2026.1', (asked) => renamedIn('2026.1', asked))
    }
    for (const it of pages) it.check()
  }

  function forgetLate(page: Page) {
    for (const it of late.filter((one) => one.page === page)) late.splice(late.indexOf(it), 1)
  }

  /** What the page had sent may still arrive; it is not there to hear. */
  function reload(at: 0 | 1) {
    forgetLate(pages[at])
    lateLooks[at] = []
    pages[at] = aPage(computers[at], server)
    pages[at].opens()
  }

  /** All are online, answer what they are asked, and wait until nothing is in flight any more. */
  function comesToRest() {
    for (let round = 0; round < 40 && !isAtRest(); round += 1) {
      for (const page of pages) {
        page.comesOnline()
        everythingArrives(page)
        page.readAgain()
        for (const question of QUESTIONS) {
          if (page.state().visible.withheld.size > 0 && isWithheld(page.valueAt(question))) {
            page.types(question, `${page.name} ${++typed}`)
          }
        }
        page.resolves(round % 2 === 0 ? 'mine' : 'both', false)
        page.timerEnds()
        everythingArrives(page)
        page.check()
      }
    }
    expect(isAtRest(), 'all comes to rest').toBe(true)
    const written = server.history.length
    for (const again of sent) again()
    expect(server.history.slice(written), 'late duplicates change nothing').toEqual([])
    for (const page of pages) page.readAgain()
  }

  const isAtRest = () =>
    pages.every((page) => {
      const { inFlight, visible } = page.state()
      return (
        page.isOnline() &&
        !hasUnsaved(page.state()) &&
        isEmpty(inFlight) &&
        visible.withheld.size === 0 &&
        visible.phase === 'idle'
      )
    })

  function isWellInTheEnd() {
    const texts = server.history.map((it) => said(it.question, it.value))
    pages.forEach((page, at) => {
      const { outbox, acknowledged, last, disputed } = computers[at] ?? computers[0]
      expect(page.state().visible).toMatchObject({ phase: 'idle', conflicts: new Map(), withheld: new Map() })
      expect([...outbox.values()], 'nothing is left in the outbox').toEqual([])
      for (const question of QUESTIONS) {
        const stands = server.current().find((it) => said(it.question, 0) === said(question, 0))?.value ?? null
        expect(page.valueAt(question), 'all see what stands').toBe(stands)
      }
      for (const { writer, change } of acknowledged) {
        const isThere = (it: StoredAnswer) =>
          said(it.question, it.value) === said(change.question, change.value) ||
          (it.writer === writer && said(it.question, 0) === said(change.question, 0) && it.sequence > change.sequence)
        expect(server.history.some(isThere), 'what was acknowledged is in the history').toBe(true)
      }
      for (const [question, { value, after, stood }] of last) {
        const isWritten = texts.slice(after).includes(said(question, value))
        const isKnown = isWritten || disputed.has(said(question, value)) || stood === value || isWithheld(value)
        expect(isKnown, `${page.name}: ${said(question, value)} is saved or was in a conflict`).toBe(true)
      }
    })
  }

  return { does, comesToRest, isWellInTheEnd }
}

const faultOf = ({ value }: { value: unknown }) =>
  has(value, TOO_LONG) ? 'text-too-long' : has(value, SEEN_BY_SERVER) ? 'personal-number' : null

const isWithheld = (value: unknown) => has(value, PERSONAL_NUMBER) || faultOf({ value }) !== null
