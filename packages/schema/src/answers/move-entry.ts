import type { Json } from '../json.ts'
import { draftOfAnswerTo } from '../questionnaire/draft-answer.ts'
import type { Question } from '../questionnaire/question.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import { isList, isRecord } from './answer-document.ts'

/** By the name of the question. */
type EntryAnswers = Readonly<Record<string, Json>>

interface Move {
  readonly from: Section | undefined
  readonly to: Section
  /** What the entry said when it was last in the section that it is moved to. */
  readonly before?: EntryAnswers
}

/**
 * What an entry's answers are in the other section: those to the same questions, as far as they may be given there. Who
 * leads and who takes part are one list where it is done together. What only the other section asks is as it was there.
 */
export function movedAnswers(answers: EntryAnswers, { from, to, before = {} }: Move): EntryAnswers {
  const asked = new Set(['lead', ...(from?.entries?.questions ?? []).map(nameOf)])
  const onlyThere = Object.entries(before).filter(([name]) => !asked.has(name))
  const given: Record<string, Json | undefined> = {
    ...Object.fromEntries(onlyThere),
    ...answers,
    actors: actorsIn(answers, to, before),
    ...leaderIn(answers),
  }
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

function actorsIn({ actors, lead }: EntryAnswers, to: Section, before: EntryAnswers): Json {
  const asked = to.entries?.questions.find((it) => nameOf(it) === 'actors')
  const listed = participantsIn(actors)
  if (asked?.kind !== 'actors') return null
  if (!asked.roles) return listed.filter(({ role }) => role !== LEADS).map(({ actor }) => ({ actor }))
  const known = new Map(participantsIn(before['actors']).map((it) => [it.actor, it]))
  const isOther = (it: Participant) => it.role === undefined && known.get(it.actor)?.role !== LEADS
  const others = listed
    .filter(({ actor }) => actor !== lead)
    .map((it) => (isOther(it) ? { ...known.get(it.actor), ...it } : it))
  return [...(typeof lead === 'string' ? [{ actor: lead, role: LEADS }] : []), ...others].map((it) => ({ ...it }))
}

function leaderIn({ lead, actors }: EntryAnswers): EntryAnswers {
  const leader = lead ?? participantsIn(actors).find(({ role }) => role === LEADS)?.actor
  return leader === undefined ? {} : { lead: leader }
}

const fits = (question: Question, answer: Json) =>
  question.kind !== 'matrix' && draftOfAnswerTo(question).safeParse(answer).success
