import { z } from 'zod'
import { answerTo, draftOfAnswerTo, type Question } from './question.ts'
import {
  isRecord,
  isShown,
  nameOf,
  rowsShown,
  shownAnswers,
  type Answers,
  type Document,
  type Remark,
  type Section,
  type SectionAnswers,
} from './shown.ts'

/** Draft of a section's own answers or of one entry: types and sizes, nothing required. */
export function draftOf(questions: readonly Question[]) {
  return z.strictObject(
    Object.fromEntries(questions.map((question) => [nameOf(question), fieldOf(question, draftOfAnswerTo)])),
  )
}

/** The same, complete: hidden answers are left out, what is shown and required must be there, everything must be valid. */
export function submissionOf(questions: readonly Question[], carried = false) {
  const fields = fieldsOf(questions)
  return z.looseObject({}).transform((answers, context): Answers => {
    const shown = shownAnswers(questions, answers, carried)
    const parsed = fields.safeParse(shown)
    for (const issue of parsed.error?.issues ?? []) {
      context.issues.push({ code: 'custom', path: issue.path, message: issue.message, input: answers })
    }
    for (const path of missing(questions, shown, carried)) {
      context.issues.push({ code: 'custom', path, message: 'answer-missing', input: answers })
    }
    return parsed.data ?? shown
  })
}

// Building a schema costs more than using it, and a submission uses the same one for every entry.
const built = new WeakMap<readonly Question[], z.ZodType<Answers>>()

function fieldsOf(questions: readonly Question[]): z.ZodType<Answers> {
  const known = built.get(questions)
  if (known) return known
  const fields = z.strictObject(
    Object.fromEntries(questions.map((question) => [nameOf(question), fieldOf(question, answerTo)])),
  )
  built.set(questions, fields)
  return fields
}

function fieldOf(question: Question, schemaOf: typeof answerTo): z.ZodType {
  if (question.kind !== 'matrix') return schemaOf(question).optional()
  const cell = schemaOf(question.cell).optional()
  return z.strictObject(Object.fromEntries(question.rows.map((row) => [row.code, cell]))).optional()
}

function missing(questions: readonly Question[], answers: Answers, carried: boolean): string[][] {
  return questions
    .filter((question) => question.required && isShown(question, answers, carried))
    .flatMap((question) => {
      const name = nameOf(question)
      const answer = answers[name]
      if (question.kind !== 'matrix') return answer === undefined ? [[name]] : []
      const given = isRecord(answer) ? answer : {}
      return rowsShown(question, answers)
        .filter((row) => given[row.code] === undefined && !question.optionalRows?.includes(row.code))
        .map((row) => [name, row.code])
    })
}

/** Parses a whole answer for submission: hidden answers left out, every remark collected. */
export function parseSubmission(sections: readonly Section[], document: Document, carried: ReadonlySet<string>) {
  const remarks: Remark[] = []
  const parsed: Record<string, SectionAnswers> = {}
  for (const section of sections) {
    const { entries = [], ...own } = document[section.id] ?? {}
    const answers = collect(submissionOf(section.questions), own, { section: section.id }, remarks)
    if (!section.entries) {
      parsed[section.id] = answers
      continue
    }
    const { questions, noneQuestion } = section.entries
    if (noneQuestion && entries.length === 0 && own[noneQuestion] !== true) {
      remarks.push({ section: section.id, code: 'entries-missing' })
    }
    parsed[section.id] = {
      ...answers,
      entries: entries.map(({ id, ...entry }) => ({
        id,
        ...collect(submissionOf(questions, carried.has(id)), entry, { section: section.id, entry: id }, remarks),
      })),
    }
  }
  return { document: parsed as Document, remarks }
}

function collect(
  schema: ReturnType<typeof submissionOf>,
  answers: Answers,
  where: Pick<Remark, 'section' | 'entry'>,
  remarks: Remark[],
): Answers {
  const result = schema.safeParse(answers)
  if (result.success) return result.data
  // One remark a question: the list names what to put right, not every way in which it is wrong.
  const first = new Map<string, string>()
  for (const { path, message } of result.error.issues) {
    const [name, row] = path
    const question = typeof row === 'string' ? `${String(name)}.${row}` : String(name)
    if (!first.has(question)) first.set(question, message)
  }
  remarks.push(...[...first].map(([question, code]) => ({ ...where, question, code })))
  return {}
}
