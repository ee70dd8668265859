import { cellOf } from '../../questionnaire/cell.ts'
import type { Beside } from '../../questionnaire/contradicting.ts'
import { allContradictions } from '../../questionnaire/contradictions.ts'
import { warningsIn } from '../../questionnaire/personal-data.ts'
import { answerTo, type Kind, type Question } from '../../questionnaire/question.ts'
import type { Section } from '../../questionnaire/section.ts'
import { countMissing } from '../../questionnaire/validation.ts'
import { shownAnswers } from '../../questionnaire/visibility.ts'
import type { Json } from '../../json.ts'
import { isRecord, type AnswerDocument, type Answers, type Entry } from '../answer-document.ts'
import { fold } from '../fold.ts'
import type { EarlierAnswers, EarlierRemark } from './earlier-round.ts'

export interface CheckedEarlier {
  /** What would be frozen: valid, and asked given the other answers. */
  readonly document: AnswerDocument
  readonly remarks: readonly EarlierRemark[]
  readonly values: number
  readonly unanswered: number
}

type Given = Pick<EarlierAnswers, 'answers' | 'entries'>
type Address = Pick<EarlierRemark, 'question' | 'entry'>

/** Holds what a file says of a respondent against the questionnaire: nothing has to be there, but what is must be valid. */
export function checkEarlier(sections: readonly Section[], given: Given, beside: Beside): CheckedEarlier {
  const rows = [
    ...Object.entries(given.answers ?? {}).map(([question, value]) => ({ entry: null, question, value })),
    ...given.entries.flatMap(({ id, answers }) =>
      Object.entries(answers).map(([question, value]) => ({ entry: id, question, value })),
    ),
  ].filter(({ value }) => value !== null)
  const cells = cellsIn(sections)
  const ofGroups = new Map(sections.flatMap((it) => (it.entries ? [[it.id, it.entries.questions] as const] : [])))
  const sectionOf = new Map(given.entries.map(({ id, section }) => [id, section]))
  const remarks: EarlierRemark[] = []
  const valid = rows.filter(({ entry, question, value }) => {
    const [section = '', name] = question.split('.')
    const cell = cells.get(`${entry === null ? 'own' : 'entry'} ${question}`)
    const isPlaced = entry === null || sectionOf.get(entry) === section
    const code = cell && isPlaced && name ? codeOf(cell, value) : 'answer-not-asked'
    if (code !== undefined) remarks.push({ weight: 'error', question, entry, code, number: null })
    return code === undefined
  })
  for (const { id, section } of given.entries)
    if (!ofGroups.has(section)) remarks.push({ ...notAsked, question: section, entry: id })
  const folded = fold(
    valid,
    given.entries.filter(({ section }) => ofGroups.has(section)),
  )
  const document = shownDocument(sections, folded)
  const kept = new Set(addressesIn(document))
  remarks.push(
    ...valid
      .filter(({ entry, question }) => !kept.has(`${entry} ${question}`))
      .map((it) => remark('left-out', it, 'not-shown')),
    ...valid
      .filter(({ value }) => typeof value === 'string' && warningsIn(value).length > 0)
      .map((it) => remark('warning', it, 'points-out')),
    ...allContradictions(sections, document, beside).map(({ contradiction, entry }) => ({
      ...remark('warning', { question: contradiction.when[0].question, entry: entry ?? null }, 'contradicts'),
      number: contradiction.number,
    })),
  )
  return { document, remarks, values: kept.size, unanswered: unansweredIn(sections, document) }
}

const notAsked = { weight: 'error', code: 'answer-not-asked', number: null } as const

const remark = (weight: EarlierRemark['weight'], { question, entry }: Address, code: string): EarlierRemark => ({
  weight,
  question,
  entry,
  code,
  number: null,
})

/** The code of the first sentence that the question's own validation would say. */
const codeOf = (cell: Kind, value: Json): string | undefined =>
  schemaOf(cell).safeParse(value).error?.issues[0]?.message

const schemas = new WeakMap<Kind, ReturnType<typeof answerTo>>()

function schemaOf(cell: Kind) {
  const schema = schemas.get(cell) ?? answerTo(cell)
  schemas.set(cell, schema)
  return schema
}

const known = new WeakMap<readonly Section[], ReadonlyMap<string, Kind>>()

/** Each question by its address, a matrix row by row; made once for all that were asked alike. */
function cellsIn(sections: readonly Section[]): ReadonlyMap<string, Kind> {
  const cells =
    known.get(sections) ??
    new Map(
      sections.flatMap(({ questions, entries }) => [
        ...questions.flatMap((it) => cellsOf(it, 'own')),
        ...(entries?.questions ?? []).flatMap((it) => cellsOf(it, 'entry')),
      ]),
    )
  known.set(sections, cells)
  return cells
}

function cellsOf(question: Question, scope: string): (readonly [string, Kind])[] {
  if (question.kind === 'fixed') return []
  if (question.kind !== 'matrix') return [[`${scope} ${question.id}`, question]]
  return question.rows.map((row) => [`${scope} ${question.id}.${row.code}`, cellOf(question, row)])
}

/** As it is submitted: what is hidden is no answer. An entry may have been carried from a round before that one. */
function shownDocument(sections: readonly Section[], document: AnswerDocument): AnswerDocument {
  return Object.fromEntries(
    sections.flatMap(({ id, questions, entries: group }) => {
      const { entries = [], ...own } = document[id] ?? {}
      const answers = shownAnswers(questions, own)
      if (!group) return Object.keys(answers).length === 0 ? [] : [[id, answers]]
      const shown = entries.map((it): Entry => ({ id: it.id, ...shownAnswers(group.questions, withoutId(it), true) }))
      return Object.keys(answers).length + shown.length === 0 ? [] : [[id, { ...answers, entries: shown }]]
    }),
  )
}

function withoutId(entry: Entry): Answers {
  const { id: _, ...answers } = entry
  return answers
}

const addressesIn = (document: AnswerDocument): string[] =>
  Object.entries(document).flatMap(([section, { entries = [], ...own }]) => [
    ...addressesOf(section, null, own),
    ...entries.flatMap((it) => addressesOf(section, it.id, withoutId(it))),
  ])

const addressesOf = (section: string, entry: string | null, answers: Answers): string[] =>
  Object.entries(answers).flatMap(([name, value]) =>
    isRecord(value)
      ? Object.keys(value).map((row) => `${entry} ${section}.${name}.${row}`)
      : [`${entry} ${section}.${name}`],
  )

/** In sections of which the file says something; of a group that nobody has listed anything in, nothing is asked. */
const unansweredIn = (sections: readonly Section[], document: AnswerDocument): number =>
  sections.reduce((sum, { id, questions, entries: group }) => {
    if (!document[id]) return sum
    const { entries = [], ...own } = document[id]
    const inEntries = entries.map((it) => countMissing(group?.questions ?? [], withoutId(it), true))
    return sum + countMissing(questions, own) + inEntries.reduce((all, it) => all + it, 0)
  }, 0)
