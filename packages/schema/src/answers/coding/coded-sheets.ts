import { RespondentKind } from '../../respondents/respondent-kind.ts'
import type { Language } from '../../text.ts'
import type { ExportFrame } from '../export/exported.ts'
import type { Sheet } from '../export/export-sheets.ts'
import { exportTexts } from '../export/export-texts.ts'

const texts = {
  sv: {
    passages: 'Kodade textställen',
    themes: 'Teman',
    columns: [
      'Ställets id',
      'Inskickets id',
      'Svarandens id',
      'Svarande',
      'Typ',
      'Kommunkod',
      'Radens id',
      'Fråga',
      'Från tecken',
      'Till tecken',
      'Ord',
      'Teman',
      'Markerat',
      'Svaret har ändrats',
    ],
    themeColumns: ['Kod', 'Tema', 'Definition', 'Används', 'Sammanslaget med', 'Ställen'],
    answered: 'har skrivit fritext',
    yes: 'Ja',
    no: 'Nej',
  },
  en: {
    passages: 'Coded passages',
    themes: 'Themes',
    columns: [
      'Passage id',
      'Submission id',
      'Respondent id',
      'Respondent',
      'Kind',
      'Municipality code',
      'Row id',
      'Question',
      'From character',
      'To character',
      'Words',
      'Themes',
      'Marked',
      'The answer has changed',
    ],
    themeColumns: ['Code', 'Theme', 'Definition', 'In use', 'Merged into', 'Passages'],
    answered: 'have written free text',
    yes: 'Yes',
    no: 'No',
  },
} as const satisfies Record<Language, object>

const COLUMNS = [
  'passage_id',
  'submission_id',
  'respondent_id',
  'respondent',
  'kind',
  'municipality',
  'entry_id',
  'question',
  'from',
  'to',
  'words',
  'themes',
  'marked_at',
  'answer_changed',
]
const THEME_COLUMNS = ['theme', 'name', 'definition', 'active', 'merged_into', 'passages']

/** What has been coded, where it is in the file; of each theme how many of those who have written free text. */
export function codedSheets({ coding, respondents, language }: ExportFrame): Sheet[] {
  if (!coding || coding.passages.length === 0) return []
  const said = texts[language]
  const kinds = RespondentKind.options
  const named = (code: string) => coding.themes.find((it) => it.code === code)?.name[language] ?? code
  const byId = new Map(respondents.map((it) => [it.id, it]))
  const yesOrNo = (is: boolean) => (is ? said.yes : said.no)
  return [
    {
      id: 'passages',
      name: said.passages,
      columns: COLUMNS.map((id, at) => ({ id, title: said.columns[at] ?? id })),
      rows: coding.passages.map((it) => {
        const of = byId.get(it.respondentId)
        const whose = [
          it.submissionId,
          it.respondentId,
          of?.name ?? '',
          of ? exportTexts[language].kind[of.kind] : '',
          of?.municipality ?? null,
        ]
        const coded = [
          it.entry,
          it.question,
          it.from + 1,
          it.to,
          it.quote,
          it.themes.map(named).join('; '),
          it.markedAt,
        ]
        return [it.id, ...whose, ...coded, yesOrNo(it.whereNow.state === 'answer-changed')]
      }),
    },
    {
      id: 'themes',
      name: said.themes,
      columns: [
        ...THEME_COLUMNS.map((id, at) => ({ id, title: said.themeColumns[at] ?? id })),
        ...kinds.flatMap((kind) => [
          { id: kind, title: exportTexts[language].kind[kind] },
          { id: `${kind}_answered`, title: `${exportTexts[language].kind[kind]} (${said.answered})` },
        ]),
      ],
      rows: coding.themes.map(({ code, name, definition, active, mergedInto, passages, respondents: from }) => [
        code,
        name[language],
        definition[language],
        yesOrNo(active),
        mergedInto === null ? null : named(mergedInto),
        passages,
        ...kinds.flatMap((kind) => [from[kind], coding.answered[kind]]),
      ]),
    },
  ]
}
