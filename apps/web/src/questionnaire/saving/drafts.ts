import { answeringPhase, isBeingAnswered } from '@kartlaggning/schema/answers/answering-phase'
import { answers, type AnswerEntry, type Answering } from '@kartlaggning/schema/answers/answers'
import type { PoliceAreaAnswers, PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import { createElement } from 'react'
import { call } from '../../call.ts'
import { aboveEveryPage } from '../../look/every-page.ts'
import { signedIn } from '../../session.tsx'
import { createAutosave, type Autosave } from './autosave.ts'
import { guardUnsent } from './guard-unsent.ts'
import { everyAutosave, openAutosaves } from './open-autosaves.ts'
import { moveToVersion } from './move-to-version.ts'
import { forget, keep, keepOverReload, unsentOf } from './outbox.ts'
import { UnsentBar } from './unsent-bar.tsx'
import type { Unsent } from './unsent.ts'

/** A respondent's answers while they are being written. */
export interface Draft {
  readonly answering: Answering
  readonly entries: readonly AnswerEntry[]
  readonly saving: Autosave
  readonly previous: PreviousAnswers | null
  readonly policeArea: PoliceAreaAnswers | null
}

/** A browser lets a request outlive its page only while it is small. */
const KEEPALIVE_LIMIT = 60_000

async function openSaving(respondentId: string): Promise<Autosave> {
  const actor = signedIn()
  const kept = unsentOf(
    actor.then((it) => it.personId),
    respondentId,
  )
  const [{ personId, name: personName }, unsent] = await Promise.all([actor, kept])
  const autosave = createAutosave({
    respondentId,
    personId,
    personName,
    outbox: { keep, forget, keepOverReload },
    send: sendTo(respondentId),
  })
  autosave.takeOver(unsent)
  guardUnsent()
  aboveEveryPage.set(createElement(UnsentBar))
  everyAutosave.set([...everyAutosave.get(), autosave])
  return autosave
}

const sendTo = (respondentId: string) => (writer: string, batch: readonly Unsent[]) => {
  const body = { writer, questionnaire: batch[0]?.questionnaire, changes: batch.map((it) => it.change) }
  const keepalive = JSON.stringify(body).length < KEEPALIVE_LIMIT
  return call(answers.save, { params: { respondentId }, body }, { keepalive })
}

/** The saving of a respondent's answers, one for each as long as this window is open. */
export function savingOf(respondentId: string): Promise<Autosave> {
  const opened = openAutosaves.get(respondentId) ?? openSaving(respondentId)
  openAutosaves.set(respondentId, opened)
  opened.catch(() => openAutosaves.delete(respondentId))
  return opened
}

type Reading = Promise<ReplyOf<typeof answers.read>>

/** The answers as they stand, with what is still unsent on top: those of one section, or all. */
export async function readDraft(respondentId: string, section?: string, started?: Reading): Promise<Draft> {
  const autosave = await savingOf(respondentId)
  await autosave.flush()
  const { answers: rows, ...frame } = await readBegun(respondentId, section, started)
  await moveToVersion(autosave, frame.answering.questionnaire)
  autosave.receive(rows)
  if (isWritable(frame.answering)) autosave.resume()
  return { ...frame, saving: autosave }
}

/** Neither submitted nor closed, nor written by the county board. */
export const isWritable = (answering: Answering) => isBeingAnswered(answeringPhase(answering))

/** The first who opens the answers has last round's laid into them. */
async function readBegun(respondentId: string, section: string | undefined, started?: Reading) {
  const params = { respondentId }
  const asked = { params, querystring: { ...(section !== undefined && { section }) } }
  const read = await (started ?? call(answers.read, asked))
  const { begun, sections } = read.answering
  if (begun || sections !== null || !isWritable(read.answering)) return read
  await call(answers.begin, { params })
  return call(answers.read, asked)
}

/** Fetches what others may have done since the page was opened, and says who; returns whether entries have come or gone. */
export async function refresh(draft: Draft, section: string): Promise<boolean> {
  const { respondentId } = draft.answering
  return receiveInto(draft, await call(answers.read, { params: { respondentId }, querystring: { section } }))
}

/** Takes in what has been read of a draft since its page was opened. */
export async function receiveInto({ answering, saving, entries }: Draft, now: Awaited<Reading>): Promise<boolean> {
  const { name } = await signedIn()
  if (now.answering.questionnaire !== answering.questionnaire) {
    saving.noteCorrected()
    return false
  }
  if (isWritable(answering)) saving.resume()
  const other = saving.receive(now.answers).find((it) => it.answeredBy !== name)
  if (other) saving.noteChangedBy(other.answeredBy)
  return JSON.stringify(now.entries) !== JSON.stringify(entries)
}
