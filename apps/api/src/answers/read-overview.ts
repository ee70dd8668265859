import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { Carried } from '@kartlaggning/schema/answers/carried-answers'
import { estimatedMinutes } from '@kartlaggning/schema/answers/estimate'
import { fold } from '@kartlaggning/schema/answers/fold'
import { parseSubmission } from '@kartlaggning/schema/questionnaire/validation'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { COMPLETED, nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Trx } from '../database/database.ts'
import { readAnswering } from './answering.ts'
import { carriedIn } from './carried-answers.ts'
import { planOf, readPlannedMinutes } from './plan-of.ts'
import { readAccessChanges } from './read-access-changes.ts'
import { readOwnTime } from './read-time.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { readEntries, readRows } from './read-answers.ts'

/** The task list: each section's state in the words the respondent chose, and how much is left of it. */
export async function readOverview(trx: Trx, respondentId: string) {
  const [answering, rows, everyEntry, seconds, accessChanges, minutes] = await Promise.all([
    readAnswering(trx, respondentId),
    readRows(trx, respondentId),
    readEntries(trx, respondentId),
    readOwnTime(trx, respondentId),
    readAccessChanges(trx, respondentId),
    readPlannedMinutes(trx, respondentId),
  ])
  const entries = everyEntry.filter((entry) => entry.removedAt === null)
  const document = fold(rows, entries)
  const sections = respondentQuestions(answering).sections.filter(({ id }) => answering.sections?.includes(id) ?? true)
  const carried = carriedIn(
    rows.filter((row) => row.version === 0),
    entries,
  )
  return {
    answering,
    sections: sections.map((section) => ({
      ...overviewOf(section, document, { rows, entries, carried, submitted: answering.completion !== undefined }),
      seconds: seconds.get(section.id) ?? 0,
    })),
    minutesLeft: estimatedMinutes({ sections, document, carried }, planOf(answering, minutes)),
    lastSavedAt: latest(rows.filter((row) => row.version > 0))?.answeredAt ?? null,
    accessChanges,
  }
}

interface Draft {
  readonly rows: readonly Answer[]
  readonly entries: readonly AnswerEntry[]
  readonly carried: Carried
  /** What is asked about again has been said to be done by submitting it, and the rest of it is locked. */
  readonly submitted: boolean
}

function overviewOf(
  section: Section,
  document: AnswerDocument,
  { rows, entries, carried, submitted }: Draft,
): Omit<SectionOverview, 'seconds'> {
  const { remarks } = parseSubmission([section], document, carried)
  const answers = document[section.id] ?? {}
  const own = rows.filter((row) => row.question.startsWith(`${section.id}.`) && row.value !== null && row.version > 0)
  const answered = section.questions
    .filter((question) => !isReason(question))
    .reduce((sum, question) => sum + given(answers[nameOf(question)]), 0)
  const last = latest(own)
  const entryCount = answers.entries?.length ?? 0
  const begun =
    entries.some((it) => it.section === section.id && it.carriedFrom === null) ||
    own.some((row) => row.question !== `${section.id}.${COMPLETED}`)
  const missing = remarks.filter(
    (remark) => remark.code === 'answer-missing' || remark.code === 'entries-missing',
  ).length
  const unconfirmed = remarks.filter((remark) => remark.code === 'carried-unconfirmed').length
  return {
    section: section.id,
    title: section.title,
    status:
      answers[COMPLETED] === true || submitted
        ? remarks.length > 0
          ? 'needs_correction'
          : 'done'
        : begun
          ? 'started'
          : unconfirmed > 0
            ? 'carried'
            : 'not_started',
    answered: answered + entryCount,
    toAnswer: answered + entryCount + missing,
    unconfirmed,
    entries: section.entries ? entryCount : null,
    lastBy: last?.answeredBy ?? null,
    lastAt: last?.answeredAt ?? null,
  }
}

const given = (answer: unknown) => (answer === undefined ? 0 : isRecord(answer) ? Object.keys(answer).length : 1)

const latest = (rows: readonly Answer[]) =>
  rows.reduce<Answer | undefined>(
    (newest, row) => (newest && newest.answeredAt >= row.answeredAt ? newest : row),
    undefined,
  )
