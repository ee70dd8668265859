import type { Json } from '../json.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import { titleOf, type AnswerDocument } from './answer-document.ts'
import { unfold, type AnswerRow } from './fold.ts'
import type { VersionChanges } from './version-changes.ts'

/** What one version says otherwise than the one before it, in the order of the questions. */
export function compareVersions(
  sections: readonly Section[],
  before: AnswerDocument,
  after: AnswerDocument,
): Pick<VersionChanges, 'answers' | 'entries'> {
  const [was, is] = [entriesIn(before), entriesIn(after)]
  const entries = [
    ...[...is.values()].filter(({ id }) => !was.has(id)).map((it) => ({ ...it, what: 'added' as const })),
    ...[...was.values()].filter(({ id }) => !is.has(id)).map((it) => ({ ...it, what: 'removed' as const })),
  ]
  const inBoth = ({ entry }: AnswerRow) => entry === null || (was.has(entry) && is.has(entry))
  const earlier = answersIn(before, sections).filter(inBoth)
  const later = answersIn(after, sections).filter(inBoth)
  const valueIn = (rows: readonly AnswerRow[]) => {
    const values = new Map(rows.map((row) => [keyOf(row), row.value]))
    return (row: AnswerRow): Json => values.get(keyOf(row)) ?? null
  }
  const [valueBefore, valueAfter] = [valueIn(earlier), valueIn(later)]
  const every = new Map([...later, ...earlier].map((row) => [keyOf(row), row]))
  const answers = [...every.values()]
    .map((row) => ({
      entry: row.entry,
      title: row.entry === null ? null : (is.get(row.entry)?.title ?? null),
      question: row.question,
      before: valueBefore(row),
      after: valueAfter(row),
    }))
    .filter((it) => JSON.stringify(it.before) !== JSON.stringify(it.after))
  const place = new Map(addressesOf(sections).map((address, at) => [address, at]))
  const placeOf = (question: string) => place.get(question.split('.', 2).join('.')) ?? Infinity
  return { answers: answers.toSorted((a, b) => placeOf(a.question) - placeOf(b.question)), entries }
}

const keyOf = ({ entry, question }: AnswerRow) => `${entry} ${question}`

const questionsOf = ({ questions, entries }: Section) => [...questions, ...(entries?.questions ?? [])]

const addressesOf = (sections: readonly Section[]) =>
  sections.flatMap((section) => questionsOf(section).map((it) => `${section.id}.${nameOf(it)}`))

/** What the sections ask, and nothing that only the service keeps. */
function answersIn(document: AnswerDocument, sections: readonly Section[]): AnswerRow[] {
  const matrices = new Set(
    sections.flatMap((section) => questionsOf(section).flatMap((it) => (it.kind === 'matrix' ? [it.id] : []))),
  )
  const asked = new Set(addressesOf(sections))
  return unfold(document, (question) => matrices.has(question)).filter(({ question }) =>
    asked.has(question.split('.', 2).join('.')),
  )
}

function entriesIn(document: AnswerDocument) {
  const all = Object.entries(document).flatMap(([section, { entries = [] }]) =>
    entries.map((entry) => ({ id: entry.id, section, title: titleOf(entry) ?? '' })),
  )
  return new Map(all.map((it) => [it.id, it]))
}
