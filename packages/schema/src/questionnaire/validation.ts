import * as z from 'zod/mini'
import { answerKey } from '../answers/answer-key.ts'
import { cellOf } from './cell.ts'
import { draftOfAnswerTo } from './draft-answer.ts'
import { answerTo, type Question } from './question.ts'
import { isReason } from './reason.ts'
import {
  isRecord,
  type Answers,
  type AnswerDocument,
  type Entry,
  type SectionAnswers,
} from '../answers/answer-document.ts'
import { isShown, rowsShown, shownAnswers } from './visibility.ts'
import { nameOf, type EntryGroup, type Section } from './section.ts'
import { nothingCarried, type Carried } from '../answers/carried-answers.ts'
import type { Remark } from './remark.ts'
import type { Json } from '../json.ts'

/** Draft of a section's own answers or of one entry: types and sizes, nothing required. */
export function draftOf(questions: readonly Question[]) {
  return z.strictObject(
    Object.fromEntries(questions.map((question) => [nameOf(question), fieldOf(question, draftOfAnswerTo)])),
  )
}

/** The same, complete: hidden answers are left out, what is shown and required must be there, everything must be valid. */
export function submissionOf(questions: readonly Question[], carried = false) {
  const complete = z.transform((answers: Answers, context): Answers => {
    const { shown, issues } = completeAnswers(questions, answers, carried)
    context.issues.push(...issues.map((issue) => ({ ...issue, code: 'custom' as const, input: answers })))
    return shown
  })
  return z.pipe(z.looseObject({}), complete)
}

interface Issue {
  readonly path: PropertyKey[]
  readonly message: string
}

function completeAnswers(questions: readonly Question[], answers: Answers, carried: boolean) {
  const shown = shownAnswers(questions, answers, carried)
  const parsed = fieldsOf(questions).safeParse(shown)
  const issues: readonly Issue[] = [...(parsed.error?.issues ?? []), ...missing(questions, shown, carried)]
  return { shown: parsed.data ?? shown, issues: issues.map(({ path, message }) => ({ path, message })) }
}

// Building a schema costs more than using it, and a submission uses the same one for every entry.
const built = new WeakMap<readonly Question[], z.ZodMiniType<Answers>>()

function fieldsOf(questions: readonly Question[]): z.ZodMiniType<Answers> {
  const known = built.get(questions)
  if (known) return known
  const fields = z.strictObject(
    Object.fromEntries(questions.map((question) => [nameOf(question), fieldOf(question, answerTo)])),
  )
  built.set(questions, fields)
  return fields
}

function fieldOf(question: Question, schemaOf: typeof answerTo): z.ZodMiniType<Json | undefined> {
  if (question.kind !== 'matrix') return z.optional(schemaOf(question))
  const rows = question.rows.map((row) => [row.code, z.optional(schemaOf(cellOf(question, row)))] as const)
  return z.optional(z.strictObject(Object.fromEntries(rows)))
}

function missing(questions: readonly Question[], answers: Answers, carried: boolean) {
  return questions
    .filter((question) => question.required && question.kind !== 'fixed' && isShown(question, answers, carried))
    .flatMap((question) => {
      const name = nameOf(question)
      const answer = answers[name]
      const message = isReason(question) ? 'reason-missing' : 'answer-missing'
      if (question.kind !== 'matrix') return answer === undefined ? [{ path: [name], message }] : []
      const given = isRecord(answer) ? answer : {}
      return rowsShown(question, answers)
        .filter((row) => given[row.code] === undefined && !question.optionalRows?.includes(row.code))
        .map((row) => ({ path: [name, row.code], message }))
    })
}

/** How many answers that must be there are not. */
export const countMissing = (questions: readonly Question[], answers: Answers, carried = false): number =>
  missing(questions, shownAnswers(questions, answers, carried), carried).length

/** Parses a whole answer for submission: hidden answers left out, every remark collected. */
export function parseSubmission(
  sections: readonly Section[],
  document: AnswerDocument,
  carried: Carried = nothingCarried,
) {
  const remarks: Remark[] = []
  const parsed: Record<string, SectionAnswers> = {}
  for (const section of sections) {
    const { entries = [], ...own } = document[section.id] ?? {}
    const answers = collect({ section: section.id }, completeAnswers(section.questions, own, false), remarks)
    remarks.push(...unconfirmedIn(section, own, carried))
    const { entries: group } = section
    if (!group) {
      parsed[section.id] = answers
      continue
    }
    const { questions, noneQuestion } = group
    if (noneQuestion && entries.length === 0 && own[noneQuestion] !== true) {
      remarks.push({ section: section.id, code: 'entries-missing' })
    }
    parsed[section.id] = {
      ...answers,
      entries: entries.map(({ id, ...entry }) => {
        const completed = completeAnswers(questions, entry, carried.entries.has(id))
        const answers = collect({ section: section.id, entry: id }, completed, remarks)
        remarks.push(...unconfirmedInEntry(section, group, { id, ...entry }, carried))
        return { id, ...answers }
      }),
    }
  }
  return { document: parsed, remarks }
}

const UNCONFIRMED = 'carried-unconfirmed'

/** Answers from the last round that are shown and that nobody has confirmed: one remark a question. */
function unconfirmedIn({ id: section, questions }: Section, answers: Answers, { unconfirmed }: Carried): Remark[] {
  if (unconfirmed.size === 0) return []
  return addressesIn(section, shownAnswers(questions, answers))
    .filter(([, addresses]) => addresses.some((it) => unconfirmed.has(answerKey(null, it))))
    .map(([question]) => ({ section, question, code: UNCONFIRMED }))
}

/** An entry is confirmed as a whole: one remark, at what names it. */
function unconfirmedInEntry(
  { id: section }: Section,
  { questions, titleQuestion }: EntryGroup,
  { id: entry, ...answers }: Entry,
  { unconfirmed }: Carried,
): Remark[] {
  if (unconfirmed.size === 0) return []
  const addresses = addressesIn(section, shownAnswers(questions, answers, true)).flatMap(([, all]) => all)
  const isUnconfirmed = addresses.some((it) => unconfirmed.has(answerKey(entry, it)))
  return isUnconfirmed ? [{ section, entry, question: titleQuestion, code: UNCONFIRMED }] : []
}

const addressesIn = (section: string, answers: Answers) =>
  Object.entries(answers).map(
    ([name, answer]) =>
      [
        name,
        isRecord(answer) ? Object.keys(answer).map((row) => `${section}.${name}.${row}`) : [`${section}.${name}`],
      ] as const,
  )

function collect(
  where: Pick<Remark, 'section' | 'entry'>,
  { shown, issues }: ReturnType<typeof completeAnswers>,
  remarks: Remark[],
): Answers {
  if (issues.length === 0) return shown
  // One remark a question: the list names what to put right, not every way in which it is wrong.
  const first = new Map<string, string>()
  for (const { path, message } of issues) {
    const [name, row] = path
    const question = typeof row === 'string' ? `${String(name)}.${row}` : String(name)
    if (!first.has(question)) first.set(question, message)
  }
  remarks.push(...[...first].map(([question, code]) => ({ ...where, question, code })))
  return {}
}
