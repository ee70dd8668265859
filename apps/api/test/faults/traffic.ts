import { setTimeout as wait } from 'node:timers/promises'
import { answers, type Saved } from '@kartlaggning/schema/answers/answers'
import { papers } from '@kartlaggning/schema/answers/files'
import { newId } from '@kartlaggning/schema/id'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import type { FaultyCaller, Statuses } from './caller.ts'
import type { People, Person } from './people.ts'

/** Words saved one after another in one field, as they were acknowledged. */
interface Writing {
  readonly respondentId: string
  readonly question: string
  readonly acknowledged: { readonly word: string; readonly version: number }[]
}

/** What has been acknowledged to whom, and how the service answered. */
export interface Traffic {
  readonly writings: readonly Writing[]
  readonly submissions: { readonly respondentId: string; acknowledged: number; lost: number }[]
  readonly invited: string[]
  readonly exports: { made: number; different: number }
  readonly statuses: Statuses
  /** Replies that no fault explains. */
  readonly surprises: string[]
  /** When the last save was acknowledged, and for how long in all, in milliseconds, none was. */
  readonly service: { last: number; without: number }
  readonly end: () => Promise<void>
}

const QUESTIONS = ['problems.emerging', 'problems.concernOther']
/** So long without an acknowledged save, and somebody notices. */
const NOTICED = 500
const INVITE_EVERY = 400

/** Everybody at once, until told to end: they write, submit, take files out and invite. */
export function startTraffic({ coordinator, writers, submitters, readers }: People): Traffic {
  let isOver = false
  const over = () => isOver
  const traffic = {
    writings: writers.flatMap(({ respondentId }) =>
      QUESTIONS.map((question) => ({ respondentId, question, acknowledged: [] })),
    ) as Writing[],
    submissions: submitters.map(({ respondentId }) => ({ respondentId, acknowledged: 0, lost: 0 })),
    invited: [] as string[],
    exports: { made: 0, different: 0 },
    statuses: new Map() as Statuses,
    surprises: [] as string[],
    service: { last: performance.now(), without: 0 },
  }
  const { statuses, surprises, service } = traffic
  const surprise = (what: string, { status, bytes }: { status: number; bytes: Buffer }) =>
    surprises.push(`${what}: ${status} ${bytes.toString().slice(0, 300)}`)

  const served = () => {
    const now = performance.now()
    if (now - service.last > NOTICED) service.without += now - service.last
    service.last = now
  }

  async function writes(caller: FaultyCaller, { respondentId, question, acknowledged }: Writing) {
    const writer = newId()
    while (!isOver) {
      const sequence = acknowledged.length + 1
      const word = `svar ${sequence}`
      const change = { entry: null, question, value: word, seen: acknowledged.at(-1)?.version ?? 0, sequence }
      const body = { writer, changes: [change] }
      const reply = await caller.persist(answers.save, { params: { respondentId }, body }, statuses, over)
      if (!reply) return
      if (reply.status !== 200) return void surprise('a save', reply)
      const { saved } = JSON.parse(reply.bytes.toString()) as Saved
      acknowledged.push({ word, version: saved[0]?.version ?? 0 })
      served()
    }
  }

  async function submits({ caller, respondentId }: Person, outcome: Traffic['submissions'][number]) {
    const params = { respondentId }
    while (!isOver) {
      const submitted = await caller.persist(answers.submit, { params }, statuses, over)
      if (!submitted) return
      // It was submitted by the request before, whose reply was lost.
      if (submitted.status === 409) outcome.lost++
      else if (submitted.status === 200) outcome.acknowledged++
      else return void surprise('a submission', submitted)
      const reopened = await caller.persist(answers.reopen, { params, body: { reason: '' } }, statuses, over)
      if (reopened && ![200, 409].includes(reopened.status)) return void surprise('a reopening', reopened)
    }
  }

  async function exports({ caller, respondentId }: Person) {
    let first: Buffer | undefined
    while (!isOver) {
      const reply = await caller.persist(papers.answers, { params: { respondentId } }, statuses, over)
      if (!reply) return
      if (reply.status !== 200) return void surprise('an export', reply)
      first ??= reply.bytes
      traffic.exports.made++
      if (!first.equals(reply.bytes)) traffic.exports.different++
      await wait(100)
    }
  }

  async function invites(places: readonly Person[]) {
    for (let at = 0; !isOver; at++) {
      const respondentId = places[at % places.length]?.respondentId
      const email = `ny.${newId()}@example.org`
      const body = { name: 'Ny Person', email, function: '' }
      const reply = await coordinator.persist(respondents.invite, { params: { respondentId }, body }, statuses, over)
      if (!reply) return
      if (reply.status !== 200) return void surprise('an invitation', reply)
      traffic.invited.push(email)
      await wait(INVITE_EVERY)
    }
  }

  const running = Promise.all([
    ...writers.flatMap(({ caller, respondentId }) =>
      traffic.writings.filter((it) => it.respondentId === respondentId).map((it) => writes(caller, it)),
    ),
    ...submitters.map((person, at) => submits(person, traffic.submissions[at] as Traffic['submissions'][number])),
    ...readers.map(exports),
    invites(writers),
  ])
  return {
    ...traffic,
    async end() {
      isOver = true
      await running
    },
  }
}
