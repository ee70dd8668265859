import { isWithheld } from '../answers/audience.ts'
import { indicators, readFor, type Indicator } from '../definitions/structure.ts'
import type { Mark, RichCell, Table } from '../document/table.ts'
import { questionAt } from '../questionnaires/question-at.ts'
import { inPlace, isAsked } from './counts.ts'
import { indicatorStatus, signs } from './indicator-status.ts'
import type { Report } from './report.ts'
import type { ReportFigure } from './report-chapter.ts'
import { reportTexts } from './report-texts.sv.ts'
import type { ReportWriting } from './report-writing.ts'

type Answers = Report['structure'][number]['answers'][number]
type Column = keyof typeof reportTexts.structure.column
type Word = keyof typeof reportTexts.structure.word

const columnOf = (question: string) => question.replace('.', '-') as Column

/** What the structure is told by: the statuses, and the months that may say otherwise. */
export const questionsOfStructure = indicators.flatMap(readFor)

/** What is told of a part of it. */
export const aboutPart = (question: string) => ({ questions: isIndicator(question) ? readFor(question) : [question] })

const isIndicator = (question: string): question is Indicator => indicators.some((it) => it === question)

/** T2: what each side says of the structure of the work, by sign and word. */
export const structureTable: ReportFigure = {
  id: 'structure-table',
  chapter: 'struktur',
  behind: { questions: questionsOfStructure },
  compile(writing) {
    const questions = writing.report.structure[0]?.answers.map((it) => it.question) ?? []
    return questions.length === 0 ? null : tableOf(writing, questions)
  },
}

function tableOf(writing: ReportWriting, questions: readonly string[]): Table {
  const { report, say, source } = writing
  const columns = [
    { title: say('municipality') },
    ...questions.map((question) => ({
      title: say(`structure.column.${columnOf(question)}`),
      about: aboutPart(question),
    })),
  ]
  return {
    kind: 'table',
    caption: {
      number: 'next',
      title: say('structure.title'),
      summary: summary(writing),
      legend: legend(writing),
      source,
    },
    columns,
    groups: [
      {
        title: null,
        rows: report.structure.map(({ name, answers }) => [
          { text: name, language: 'sv' },
          ...answers.map((it) => answerCell(it, writing)),
        ]),
        about: report.structure.map(({ municipality }) => ({ municipality })),
      },
    ],
    firstColumn: 'names-the-row',
  }
}

function summary({ report, say, counted, countedShort }: ReportWriting): string {
  if (!isAsked(report, 'knowledge.pictureStatus')) return say('structure.knowledgeLeftOut')
  const picture = inPlace(report, 'knowledge.pictureStatus', 'municipality')
  const plan = inPlace(report, 'knowledge.planStatus', 'municipality')
  if (!picture || !plan) return say('counted.tooFewStructure')
  return say('structure.summary', { picture: counted(picture), plan: countedShort(plan) })
}

function legend({ say, isForOthers }: ReportWriting): Mark[] {
  const statuses = ['in_place', 'partly', 'under_way', 'none', 'unknown', 'not_answered'] as const
  return [
    ...statuses.map((status) => ({ sign: signs[status], text: say(`structure.status.${status}`) })),
    ...(isForOthers ? [{ sign: signs.not_shown, text: say('notShown.respondent') }] : []),
    { sign: '', text: say('structure.sides') },
  ]
}

function answerCell({ question, ...both }: Answers, writing: ReportWriting): RichCell {
  const asked = questionAt(writing.report.round.questionnaire, question)?.question.askedOf
  const sides = (['municipality', 'police'] as const).filter((side) => asked?.includes(side) ?? true)
  const marks = sides.map((side) => markOf(question, both[side], side, writing))
  const isSilent = sides.every((side) => both[side] === null)
  return {
    text: marks.map(({ side, text, aloud }) => `${side?.name}: ${aloud ?? text}`).join('. '),
    marks,
    ...(isSilent && { about: null }),
  }
}

function markOf(question: string, answer: Answers['police'], side: 'municipality' | 'police', writing: ReportWriting) {
  const { say } = writing
  const status = indicatorStatus(question, answer)
  const text = isWithheld(answer) ? say('notShown.short') : wordFor(question, answer, writing)
  return {
    sign: signs[status],
    text: text ?? say(`structure.status.${status}`),
    ...(isWithheld(answer) && { aloud: `${say('notShown.short')} (${say(`notShown.${answer.notShown}`)})` }),
    tone: status,
    side: { short: say(`sideShort.${side}`), name: say(`sideName.${side}`) },
  } satisfies Mark
}

/** What a question of the structure is called in short. */
export const columnTitle = (question: string, { say }: ReportWriting): string =>
  say(`structure.column.${columnOf(question)}`)

/** What an answer is called in short. */
export const answerWord = (question: string, answer: string, writing: ReportWriting): string =>
  wordFor(question, answer, writing) ?? writing.say(`structure.status.${indicatorStatus(question, answer)}`)

/** What the answer is called in a narrow column; undefined for one that has no word of its own. */
function wordFor(question: string, answer: Answers['police'], { say }: ReportWriting): string | undefined {
  const word = `${columnOf(question)}-${typeof answer === 'string' ? answer : ''}`
  return isWord(word) ? say(`structure.word.${word}`) : undefined
}

const isWord = (word: string): word is Word => Object.hasOwn(reportTexts.structure.word, word)
