import type { Json } from '../json.ts'
import { draftOfAnswerTo } from '../questionnaire/draft-answer.ts'
import type { Question } from '../questionnaire/question.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import { isList, isRecord } from './answer-document.ts'

/** By the name of the question. */
type EntryAnswers = Readonly<Record<string, Json>>

/**
 * What an entry's answers are in the other section: those to the same questions, as far as they may be given there. Who
 * leads and who takes part are one list where it is done together.
 */
export function movedAnswers(answers: EntryAnswers, to: Section): EntryAnswers {
  const given: Record<string, Json | undefined> = { ...answers, actors: actorsIn(answers, to), ...leaderIn(answers) }
  return Object.fromEntries(
    (to.entries?.questions ?? []).flatMap((question) => {
      const answer = given[nameOf(question)] ?? null
      return answer !== null && fits(question, answer) ? [[nameOf(question), answer] as const] : []
    }),
  )
}

/** Of `actorRole`. */
const LEADS = 'leads'

interface Participant {
  readonly actor: string
  readonly role?: string
}

const participantsIn = (value: Json | undefined): Participant[] =>
  (isList(value) ? value : []).flatMap((it) => {
    if (!isRecord(it) || typeof it['actor'] !== 'string') return []
    return [{ actor: it['actor'], ...(typeof it['role'] === 'string' && { role: it['role'] }) }]
  })

function actorsIn({ actors, lead }: EntryAnswers, to: Section): Json {
  const asked = to.entries?.questions.find((it) => nameOf(it) === 'actors')
  const listed = participantsIn(actors)
  if (asked?.kind !== 'actors') return null
  if (!asked.roles) return listed.filter(({ role }) => role !== LEADS).map(({ actor }) => ({ actor }))
  const others = listed.filter(({ actor }) => actor !== lead)
  return [...(typeof lead === 'string' ? [{ actor: lead, role: LEADS }] : []), ...others].map((it) => ({ ...it }))
}

function leaderIn({ lead, actors }: EntryAnswers): EntryAnswers {
  const leader = lead ?? participantsIn(actors).find(({ role }) => role === LEADS)?.actor
  return leader === undefined ? {} : { lead: leader }
}

const fits = (question: Question, answer: Json) =>
  question.kind !== 'matrix' && draftOfAnswerTo(question).safeParse(answer).success
