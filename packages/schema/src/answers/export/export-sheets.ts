import { paperTexts } from '../paper-texts.ts'
import { submittedOnBehalf } from '../../definitions/submitted-on-behalf.ts'
import { abstentionWords } from '../../respondents/abstention-words.ts'
import { onBehalfUnnamed } from '../../respondents/proxy-words.ts'
import { questionnaireOf } from '../../questionnaires/registry.ts'
import { RespondentKind } from '../../respondents/respondent-kind.ts'
import { sectionsOfRound } from '../../rounds/round-questionnaire.ts'
import { textFor } from '../../questionnaire/text-for.ts'
import { dateInTable, timeOfDay } from '../../document/dates.ts'
import { answerColumns, mergedInOrder, type AskedOfKind, type SheetRow } from './export-columns.ts'
import { codeRows, questionRows } from './export-questions.ts'
import { nothingSecret } from '../secret-answer.ts'
import { exportTexts, type ExportTexts } from './export-texts.ts'
import type { ExportedAnswers, ExportedRespondent, ExportFrame } from './exported.ts'

interface SheetColumn {
  /** For programs. */
  readonly id: string
  /** For people. */
  readonly title: string
}

/** A sheet of a workbook, a file of tables. */
export interface Sheet {
  readonly id: string
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Rows that are known, or what each respondent's answers give. */
  readonly rows: readonly SheetRow[] | AnswerSheetRows
}

interface AnswerSheetRows {
  readonly of: (answers: ExportedAnswers) => readonly SheetRow[]
}

/** A file of answers, sheet by sheet: one for each group, and what is needed to read them by themselves. */
export function exportSheets(frame: ExportFrame): Sheet[] {
  const texts = exportTexts[frame.language]
  const asked = askedIn(frame)
  return [
    sheet('about', texts, ['item', 'value'], () => aboutRows(frame, texts)),
    sheet('respondents', texts, RESPONDENT, () => respondentRows(frame, texts)),
    answersSheet(frame, asked, texts),
    ...groupSheets(frame, asked, texts),
    sheet('codes', texts, ['question', 'code', 'words'], () => codeRows(asked)),
    sheet('questions', texts, QUESTION, () => questionRows(asked, texts)),
  ]
}

type ColumnId = keyof ExportTexts['columns']

const RESPONDENT: readonly ColumnId[] = [
  'respondent_id',
  'respondent',
  'kind',
  'municipality',
  'police_area',
  'status',
  'submission_id',
  'version',
  'reference',
  'submitted_at',
  'submitted_by_function',
  'on_behalf',
  'declined',
  'declined_at',
]
const QUESTION: readonly ColumnId[] = [
  'question',
  'section',
  'text',
  'help',
  'why',
  'answer_kind',
  'asked_of',
  'required',
  'mirrored',
  'audience',
]
const WHOSE: readonly ColumnId[] = ['submission_id', 'respondent_id', 'respondent', 'kind', 'municipality']

const columnsNamed = (ids: readonly ColumnId[], texts: ExportTexts): SheetColumn[] =>
  ids.map((id) => ({ id, title: texts.columns[id] }))

const sheet = (
  id: keyof ExportTexts['sheets'],
  texts: ExportTexts,
  columns: readonly ColumnId[],
  rows: () => readonly SheetRow[],
): Sheet => ({
  id,
  name: texts.sheets[id],
  columns: columnsNamed(columns, texts),
  // Made when it is this sheet's turn: all of them at once keep others waiting.
  get rows() {
    return rows()
  },
})

function answersSheet(frame: ExportFrame, asked: readonly AskedOfKind[], texts: ExportTexts): Sheet {
  const columns = answerColumns(asked, ({ questions }) => questions, frame.reader, texts.notShown)
  const whose = whoseIn(frame)
  // Names of questions are their section's own, so each column looks in its section.
  const sectionOf = columns.map(({ id }) => id.slice(0, id.indexOf('.')))
  const of = ({ respondentId, document, withheld }: ExportedAnswers) => {
    const respondent = whose.get(respondentId)
    if (!respondent) return []
    const cells = columns.map(({ read }, at) => read(document[sectionOf[at] ?? ''] ?? {}, respondent.kind, withheld))
    return [[...whoseCells(respondent, texts), ...cells]]
  }
  return {
    id: 'answers',
    name: texts.sheets.answers,
    columns: [...columnsNamed(WHOSE, texts), ...columns],
    rows: { of },
  }
}

function groupSheets(frame: ExportFrame, asked: readonly AskedOfKind[], texts: ExportTexts): Sheet[] {
  const whose = whoseIn(frame)
  return mergedInOrder(asked.map((it) => it.sections)).flatMap(({ id, title, entries: group }) => {
    if (!group) return []
    const questionsOf = (section: (typeof asked)[number]['sections'][number]) =>
      section.id === id ? (section.entries?.questions ?? []) : []
    const columns = answerColumns(asked, questionsOf, frame.reader, texts.notShown)
    const of = ({ respondentId, document, withheld }: ExportedAnswers) => {
      const respondent = whose.get(respondentId)
      if (!respondent) return []
      return (document[id]?.entries ?? []).map((entry, at) => [
        entry.id,
        ...whoseCells(respondent, texts),
        at + 1,
        ...columns.map(({ read }) => read(entry, respondent.kind, withheld)),
      ])
    }
    const before = columnsNamed(['entry_id', ...WHOSE, 'position'], texts)
    return [{ id, name: title[frame.language], columns: [...before, ...columns], rows: { of } }]
  })
}

/** Every kind that is among the respondents, and how it was asked. */
export const askedIn = ({ round, respondents, names, language }: ExportFrame): AskedOfKind[] =>
  RespondentKind.options
    .filter((kind) => respondents.some((it) => it.kind === kind))
    .map((kind) => ({
      kind,
      sections: sectionsOfRound(questionnaireOf(round.questionnaire), round, kind),
      wording: {
        language,
        names,
        text: (text) => textFor(text, language, kind),
        word: (word) => paperTexts[language].words[word],
      },
    }))

const whoseIn = ({ respondents }: ExportFrame) => new Map(respondents.map((it) => [it.id, it]))

const whoseCells = ({ id, kind, name, municipality, submission }: ExportedRespondent, texts: ExportTexts): SheetRow => [
  submission?.id ?? null,
  id,
  name,
  texts.kind[kind],
  municipality,
]

const respondentRows = ({ respondents, isDraft, round, language }: ExportFrame, texts: ExportTexts): SheetRow[] =>
  respondents.map(({ id, name, kind, municipality, policeArea, submission, declined }) => [
    id,
    name,
    texts.kind[kind],
    municipality,
    policeArea,
    texts.status[submission ? 'submitted' : isDraft ? 'draft' : declined ? 'declined' : 'not_submitted'],
    submission?.id ?? null,
    submission?.version ?? null,
    submission?.reference ?? null,
    submission?.submittedAt ?? null,
    submission?.submittedByFunction ?? null,
    onBehalf(submission, { kind, authority: round.authority }, language),
    declined ? abstentionWords[declined.reason][language] : null,
    declined?.at ?? null,
  ])

function onBehalf(
  submission: ExportedRespondent['submission'],
  of: Parameters<typeof onBehalfUnnamed>[1],
  language: ExportFrame['language'],
) {
  const proxy = submittedOnBehalf(submission)
  return proxy && onBehalfUnnamed(proxy, of, language)
}

/** 2026-11-22 10:42, as the clock stands in Sweden. */
const moment = (iso: string) => `${dateInTable(iso)} ${timeOfDay(iso, 'sv')}`

/** How many answers and entries are marked as secret. */
export const secretCount = ({ secret }: Pick<ExportFrame, 'secret'>) =>
  [...(secret ?? nothingSecret).values()].reduce((sum, marked) => sum + marked.length, 0)

function aboutRows(frame: ExportFrame, texts: ExportTexts): SheetRow[] {
  const { round, respondents, reader, language, at, isDraft } = frame
  const secret = secretCount(frame)
  const submitted = respondents.filter((it) => it.submission !== null).length
  const said = paperTexts[language]
  return [
    ...(round.fictional ? [[texts.fictional, null]] : []),
    [texts.about.round, round.name],
    [texts.about.authority, round.authority],
    [texts.about.county, round.county],
    ...(round.registryNumber ? [[texts.about.registry, round.registryNumber]] : []),
    [texts.about.questionnaire, round.questionnaire],
    ...(round.imported
      ? [[texts.about.imported, `${round.imported.fileName}, ${moment(round.imported.at)}`] satisfies SheetRow]
      : []),
    [texts.about.at, moment(at)],
    [texts.about.reader, texts.reader[reader] ?? reader],
    [texts.about.submitted, `${submitted} / ${respondents.length}`],
    ...(secret > 0 ? [[texts.about.secret, texts.secret(secret, reader === 'county-board')] satisfies SheetRow] : []),
    [texts.about.keys, texts.notAlone],
    [texts.about.official, isDraft ? texts.status.draft : said.public],
  ]
}
