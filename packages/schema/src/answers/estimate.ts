import { isReason } from '../questionnaire/reason.ts'
import type { Kind, Question } from '../questionnaire/question.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import { isShown, rowsShown, shownAnswers } from '../questionnaire/visibility.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import { answerKey } from './answer-key.ts'
import { isRecord, type AnswerDocument, type Answers, type SectionAnswers } from './answer-document.ts'
import { nothingCarried, type Carried } from './carried-answers.ts'

/** Seconds that an answer takes, to one another: what the plan says of a municipality sets the pace. */
const SECONDS: Readonly<Record<Kind['kind'], number>> = {
  single: 10,
  scale: 8,
  multi: 20,
  number: 15,
  month: 12,
  text: 30,
  url: 10,
  ranking: 40,
  actor: 15,
  actors: 40,
  municipalities: 20,
  confirmation: 5,
  fixed: 0,
}
/** Of a row in a grid: the question has been read already. */
const ROW = 0.7
/** To see that last round's answer still holds. */
const CONFIRMING = 0.3
/** What nobody has to answer is answered by some. */
const OPTIONAL = 0.4
/** What depends on an answer that is still to come. */
const MAYBE = 0.5
/** Of an entry: what is asked of each is soon known by heart. */
const AGAIN = 0.4
/** To find one's way in a section that anything is left of. */
const SECTION = 30
/** How many entries are added where there are none from the last round. */
const ENTRIES = 4
/** Of a municipality that the police answer for beside another: what is the same is given once, and only looked over. */
const BESIDE = 0.25
/** Its entries are copied where they are the same. */
const COPIED = 0.5

interface Asked {
  readonly sections: readonly Section[]
  /** What is answered already, confirmed or not. */
  readonly document?: AnswerDocument
  readonly carried?: Carried
  /** It is answered in the same grid as another. */
  readonly beside?: boolean
}

/** What a round promises, and of whom. */
interface Plan {
  /** What the plan says that a municipality takes which answers everything anew. */
  readonly minutes: number
  readonly whole: readonly Section[]
}

/** The minutes that are left of what one person is asked; the only place that says how long something takes. */
export function estimatedMinutes(asked: Asked, { minutes, whole }: Plan): number {
  const all = secondsOf({ sections: whole })
  const left = secondsOf(asked)
  if (left === 0 || all === 0) return 0
  const exact = (minutes * left) / all
  return exact > 20 ? Math.round(exact / 5) * 5 : Math.max(2, Math.round(exact))
}

/** What somebody is asked about one respondent. */
interface AskedOf {
  readonly kind: RespondentKind
  readonly minutes: number
  /** Where it is answered in the same grid as another. */
  readonly minutesBeside: number
}

/** The minutes of all that one person is asked: the police answer for several side by side, everybody else one after the other. */
export function minutesOfAll(all: readonly AskedOf[]): number {
  const [longest, ...beside] = all.filter(({ kind }) => kind === 'police').toSorted((a, b) => b.minutes - a.minutes)
  const alone = [...all.filter(({ kind }) => kind !== 'police'), ...(longest ? [longest] : [])]
  return (
    alone.reduce((sum, it) => sum + it.minutes, 0) + beside.reduce((sum, { minutesBeside }) => sum + minutesBeside, 0)
  )
}

function secondsOf({ sections, document = {}, carried = nothingCarried, beside = false }: Asked): number {
  return sections.reduce((sum, section) => {
    const answers = document[section.id] ?? {}
    const left = ofSection(section, answers, { carried, beside })
    return sum + left + (left > 0 && !beside ? SECTION : 0)
  }, 0)
}

function ofSection(
  { questions, entries: group }: Section,
  answers: SectionAnswers,
  { carried, beside }: Required<Pick<Asked, 'carried' | 'beside'>>,
): number {
  const { entries = [], ...own } = answers
  const alone = (beside ? BESIDE : 1) * secondsLeft(questions, own, { entry: null, carried })
  if (!group) return alone
  const ofEntry = (entry: Answers, id: string | null) =>
    AGAIN * (beside ? COPIED : 1) * secondsLeft(group.questions, entry, { entry: id, carried })
  if (entries.length > 0) return entries.reduce((sum, { id, ...entry }) => sum + ofEntry(entry, id), alone)
  const isNone = group.noneQuestion !== undefined && own[group.noneQuestion] === true
  return alone + (isNone ? 0 : ENTRIES * ofEntry({}, null))
}

interface Place {
  readonly entry: string | null
  readonly carried: Carried
}

function secondsLeft(questions: readonly Question[], answers: Answers, { entry, carried }: Place): number {
  const isCarried = entry !== null && carried.entries.has(entry)
  const shown = shownAnswers(questions, answers, isCarried)
  return questions
    .filter((question) => !isReason(question) && !(question.carriedOnly && !isCarried))
    .reduce((sum, question) => {
      const weight = (question.required ? 1 : OPTIONAL) * likelihood(question, shown, isCarried)
      const state = (part?: string) => {
        const address = part === undefined ? question.id : `${question.id}.${part}`
        if (valueAt(shown, question, part) === undefined) return question.required || entry === null ? 1 : 0
        return carried.unconfirmed.has(answerKey(entry, address)) ? CONFIRMING : 0
      }
      if (question.kind !== 'matrix') return sum + weight * SECONDS[question.kind] * state()
      const rows = rowsShown(question, shown)
      // Which rows it will be is not known before the matrix above is answered.
      const few = rows.length > 0 ? rows : question.rows.slice(0, 3)
      const row = weight * ROW * SECONDS[question.cell.kind]
      return sum + few.reduce((seconds, { code }) => seconds + row * state(code), 0)
    }, 0)
}

const valueAt = (answers: Answers, question: Question, part: string | undefined) => {
  const answer = answers[nameOf(question)]
  return part === undefined ? answer : isRecord(answer) ? answer[part] : undefined
}

/** 1 when it is asked, 0 when it is not, and something between while that is not decided. */
function likelihood(question: Question, shown: Answers, carried: boolean): number {
  if (isShown(question, shown, carried)) return 1
  const deciding = [
    question.shownWhen?.question,
    question.kind === 'matrix' ? question.rowShownWhen?.question : undefined,
    question.kind === 'single' ? question.chosenIn : undefined,
  ].filter((it) => it !== undefined)
  return deciding.some((id) => shown[nameOf({ id })] === undefined) ? MAYBE : 0
}
