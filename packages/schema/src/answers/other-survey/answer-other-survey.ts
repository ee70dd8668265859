import { isRecord, type AnswerDocument } from '../answer-document.ts'
import { answerInWords } from '../answer-in-words.ts'
import { documentInWords, type AnswerInWords, type PaperWording } from '../document-in-words.ts'
import type { Kind } from '../../questionnaire/question.ts'
import type { Questionnaire, Section } from '../../questionnaire/section.ts'
import type { Crosswalk, OtherSurvey } from './other-survey.ts'
import { addressesOf, readCrosswalk, type AskedElsewhere } from './read-crosswalk.ts'

interface Given {
  readonly crosswalk: Crosswalk
  readonly questionnaire: Questionnaire
  /** Those that the respondent is asked, in the questionnaire. */
  readonly sections: readonly Section[]
  readonly document: AnswerDocument
  readonly wording: PaperWording
}

/** Something that was said: where, in which words, and what is kept of it. */
interface Said {
  readonly address: string
  readonly section: string
  readonly question: string
  readonly entry: string | null
  readonly lines: readonly string[]
  readonly value: unknown
}

/** The other survey's questions in its order, each with what was answered here to those of ours that it points at. */
export function answerOtherSurvey(given: Given): Pick<OtherSurvey, 'name' | 'questions' | 'notUsed' | 'faults'> {
  const { crosswalk, questionnaire, wording } = given
  const { questions, faults } = readCrosswalk(crosswalk, questionnaire)
  const kinds = addressesOf(questionnaire)
  const all = saidIn(given).filter(({ lines }) => lines.length > 0)
  const used = new Set(questions.flatMap(({ addresses }) => addresses))
  const answersTo = ({ addresses, options }: AskedElsewhere) =>
    addresses.flatMap((address) =>
      all
        .filter((it) => isAt(it, address))
        .map(({ section, question, entry, value, lines, address: own }) => {
          const kind = kinds.get(own)
          return {
            section,
            question,
            entry,
            lines: kind ? inTheirWords(kind, value, lines, options, wording) : [...lines],
          }
        }),
    )
  const left = all.filter((it) => ![...used].some((address) => isAt(it, address)))
  return {
    name: crosswalk.name,
    questions: questions.map((it) => ({ row: it.row, number: it.number, wording: it.wording, answers: answersTo(it) })),
    notUsed: [...Map.groupBy(left, ({ section, question }) => JSON.stringify([section, question])).values()].flatMap(
      ([first]) => (first ? [{ section: first.section, question: first.question }] : []),
    ),
    faults: [...faults],
  }
}

/** A whole matrix, or a row of it, at its own address. */
const isAt = (said: Said, address: string) => said.address === address || said.address.startsWith(`${address}.`)

function inTheirWords(
  kind: Kind,
  value: unknown,
  lines: readonly string[],
  options: ReadonlyMap<string, string>,
  wording: PaperWording,
): string[] {
  if (options.size === 0) return [...lines]
  const codes: readonly unknown[] = Array.isArray(value) ? value : [value]
  return codes.flatMap(
    (code) => options.get(String(code)) ?? answerInWords(kind, Array.isArray(value) ? [code] : code, wording),
  )
}

function saidIn({ sections, document, wording }: Given): Said[] {
  return documentInWords(sections, document, wording).flatMap(({ id, title, answered, group }) => {
    const own = document[id] ?? {}
    const entries = (group?.entries ?? []).flatMap((entry) => {
      const kept = own.entries?.find((it) => it.id === entry.id) ?? {}
      const name = sections.flatMap((it) => it.entries?.questions ?? []).find((it) => it.id === entry.titledBy)
      const titled = name ? [{ id: entry.titledBy, question: wording.text(name.text), lines: [entry.title] }] : []
      return [...titled, ...entry.answered].flatMap((it) => saidOf(it, kept, title, entry.title))
    })
    return [...answered.flatMap((it) => saidOf(it, own, title, null)), ...entries]
  })
}

function saidOf(
  { id, question, lines, rows, isKnown }: AnswerInWords,
  kept: Readonly<Record<string, unknown>>,
  section: string,
  entry: string | null,
): Said[] {
  if (isKnown) return []
  const value = kept[id.slice(id.indexOf('.') + 1)]
  if (!rows) return [{ address: id, section, question, entry, lines, value }]
  const cells = isRecord(value) ? value : {}
  return rows.map((it) => ({
    address: `${id}.${it.code}`,
    section,
    question: `${question} ${it.row}`,
    entry,
    lines: it.lines,
    value: cells[it.code],
  }))
}
