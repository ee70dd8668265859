import type { Block, CompiledDocument, Section } from '../../document/document.ts'
import { plainTable, type Table } from '../../document/table.ts'
import type { Language } from '../../text.ts'
import type { CrosswalkFault, OtherSurvey } from './other-survey.ts'
import { otherSurveyTexts } from './other-survey-texts.ts'

/** Another survey, answered with what was answered here: the same for page and file. */
export function otherSurveyDocument(survey: OtherSurvey, language: Language): CompiledDocument {
  const { name, round, respondent, authority, fictional, of, questions } = survey
  const texts = otherSurveyTexts[language]
  return {
    title: texts.title(name, respondent),
    within: round,
    language,
    author: authority,
    at: null,
    fictional: fictional ? texts.fictional : null,
    foot: [name, respondent, ...(fictional ? [texts.fictional.split('.')[0] ?? ''] : [])],
    front: [{ kind: 'paragraph', words: texts.lead(round, of) }],
    sections: [...questions.map((it) => questionSection(it, language)), notUsedSection(survey, language)],
  }
}

type Asked = OtherSurvey['questions'][number]

function questionSection({ row, number, wording, answers }: Asked, language: Language): Section {
  const texts = otherSurveyTexts[language]
  const none: Block = { kind: 'paragraph', words: [{ text: texts.noAnswer, emphasized: true }] }
  return {
    kind: 'section',
    role: 'question',
    id: `rad-${row}`,
    title: wording || texts.unnamed,
    language: 'sv',
    ...(number !== '' && { number }),
    blocks:
      answers.length === 0
        ? [none]
        : answers.flatMap((it): Block[] => [
            ...it.lines.map((words): Block => ({ kind: 'paragraph', words: [{ text: words, strong: true }] })),
            { kind: 'paragraph', role: 'earlier', words: `${texts.from}: ${placeOf(it)}` },
          ]),
  }
}

/** "Kunskapsbaserat arbete, Finns en lägesbild?", and of a repeated group which one. */
const placeOf = ({ section, question, entry }: Asked['answers'][number]) =>
  [section, ...(entry === null ? [] : [entry]), question].join(' › ')

function notUsedSection({ notUsed }: OtherSurvey, language: Language): Section {
  const texts = otherSurveyTexts[language]
  const items = notUsed.map(({ section, question }) => `${section} › ${question}`)
  return {
    kind: 'section',
    role: 'part',
    id: 'inte-med',
    title: texts.notUsed,
    blocks:
      items.length === 0
        ? [{ kind: 'paragraph', words: texts.allUsed }]
        : [
            { kind: 'paragraph', words: texts.notUsedLead },
            { kind: 'list', role: 'dense', items },
          ],
  }
}

/** The same as a table, for a file that other programs read. */
export function otherSurveyTable({ name, questions }: OtherSurvey, language: Language): Table {
  const texts = otherSurveyTexts[language]
  const rows = questions.flatMap(({ number, wording, answers }) =>
    answers.length === 0
      ? [[number, wording, texts.noAnswer, '']]
      : answers.map((it) => [number, wording, it.lines.join('\n'), placeOf(it)]),
  )
  return plainTable(name, texts.columns, rows)
}

/** The same to be pasted: each question, and under it what was answered. */
export const otherSurveyText = ({ questions }: OtherSurvey, language: Language): string =>
  questions
    .map(({ number, wording, answers }) => {
      const lines = answers.flatMap((it) => it.lines)
      return [
        [number, wording].filter(Boolean).join(' '),
        ...(lines.length > 0 ? lines : [otherSurveyTexts[language].noAnswer]),
      ].join('\n')
    })
    .join('\n\n')

/** "Rad 4: ”knowledge.picture”, en sådan fråga finns inte hos oss." */
export function faultInWords({ row, fault, said }: CrosswalkFault, language: Language): string {
  const texts = otherSurveyTexts[language]
  const quoted = said === '' ? '' : language === 'sv' ? `”${said}”, ` : `“${said}”, `
  return `${texts.atRow(row)}: ${quoted}${texts.fault[fault]}.`
}
