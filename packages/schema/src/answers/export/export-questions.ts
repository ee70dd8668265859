import { scaleOptions, unknown } from '../../questionnaire/scale-options.ts'
import type { Section } from '../../questionnaire/section.ts'
import type { Kind, Question } from '../../questionnaire/question.ts'
import { textFor } from '../../questionnaire/text-for.ts'
import type { Text } from '../../text.ts'
import {
  cellsOf,
  mergedBySection,
  mergedInOrder,
  titleOf,
  type AskedCell,
  type AskedOfKind,
  type SheetRow,
} from './export-columns.ts'
import type { ExportTexts } from './export-texts.ts'

interface Asked extends AskedCell {
  readonly section: Section
  readonly by: AskedOfKind
}

/** Every code that an answer may have, and what it is called. */
export function codeRows(asked: readonly AskedOfKind[]): SheetRow[] {
  const ofKinds = asked.map(cellsOfKind)
  return everything(asked).flatMap((it) => {
    const { language } = it.by.wording
    const choices = ofKinds.flatMap((cells) => cells.get(it.id) ?? []).map(({ cell }) => choicesOf(cell))
    return mergedInOrder(choices).map(({ id, text }) => [it.id, id, textFor(text, language, it.by.kind)])
  })
}

/** Every question as it is asked, and of whom. */
export function questionRows(asked: readonly AskedOfKind[], texts: ExportTexts): SheetRow[] {
  const ofKinds = asked.map(cellsOfKind)
  return everything(asked).map((it) => {
    const { question, section, by } = it
    const said = (text: Text | undefined) => (text ? textFor(text, by.wording.language, by.kind) : null)
    const of = asked.filter((_, at) => ofKinds[at]?.has(it.id))
    return [
      it.id,
      section.title[by.wording.language],
      titleOf(it, by.wording, by.kind),
      said(question.help),
      said(question.why),
      it.cell.kind,
      of.map(({ kind }) => texts.kind[kind]).join(', '),
      question.required ? texts.yes : texts.no,
      question.mirrored ? texts.yes : texts.no,
      texts.reader[question.audience] ?? question.audience,
    ]
  })
}

const everything = (asked: readonly AskedOfKind[]): Asked[] =>
  mergedBySection(asked.map((by) => [...cellsOfKind(by).values()]))

const cellsOfKind = (by: AskedOfKind): ReadonlyMap<string, Asked> =>
  new Map(
    by.sections.flatMap((section) => cellsInSection(section).map((it) => [it.id, { ...it, section, by }] as const)),
  )

const cellsInSection = ({ questions, entries }: Section): AskedCell[] =>
  [...questions, ...(entries?.questions ?? [])].flatMap((it: Question) => cellsOf(it))

interface Choice {
  readonly id: string
  readonly text: Text
}

function choicesOf(kind: Kind): readonly Choice[] {
  if (kind.kind === 'scale') return scaleOptions(kind).map(({ value, text }) => ({ id: value, text }))
  if ('options' in kind) return kind.options.map(({ code, text }) => ({ id: code, text }))
  if (kind.kind === 'actors') return (kind.roles ?? []).map(({ code, text }) => ({ id: code, text }))
  return (kind.kind === 'number' || kind.kind === 'month') && kind.unknown
    ? [{ id: unknown.value, text: unknown.text }]
    : []
}
