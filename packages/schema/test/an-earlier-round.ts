import type { AnswerDocument } from '../src/answers/answer-document.ts'
import type { EarlierAnswers, EarlierRound } from '../src/answers/earlier/earlier-round.ts'
import { unfold } from '../src/answers/fold.ts'
import { questionnaireOf } from '../src/questionnaires/registry.ts'

/** A round that was held before there was this service, as it is read from a file. */
export const anEarlierRound = (changes: Partial<EarlierRound> = {}): EarlierRound => ({
  name: 'Enkäten 2024',
  year: 2024,
  opensOn: '2024-10-01',
  closesOn: '2024-11-15',
  questionnaire: '2026',
  file: { name: 'enkäten 2024.xlsx', sha256: 'a'.repeat(64) },
  mapping: { columns: [{ heading: 'Kommun', means: 'respondent' }], words: [] },
  answers: [
    earlierAnswers('municipality', '1981', { knowledge: { pictureStatus: 'current', pictureMonth: '2024-05' } }),
  ],
  ...changes,
})

const matrices = new Set(
  questionnaireOf('2026').sections.flatMap(({ questions, entries }) =>
    [...questions, ...(entries?.questions ?? [])].filter((it) => it.kind === 'matrix').map((it) => it.id),
  ),
)

/** What a file says of one of them, from a whole answer. */
export function earlierAnswers(
  kind: 'municipality' | 'police',
  municipality: string,
  document: AnswerDocument,
  answeredOn: string | null = null,
): EarlierAnswers {
  const rows = unfold(document, (question) => matrices.has(question))
  const given = (of: string | null) =>
    Object.fromEntries(rows.filter(({ entry }) => entry === of).map(({ question, value }) => [question, value]))
  const entries = Object.entries(document).flatMap(([section, { entries: all = [] }]) =>
    all.map(({ id }) => ({ id, section, answers: given(id) })),
  )
  return { kind, municipality, policeArea: null, answeredOn, answers: given(null), entries }
}
