import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { scaleOptions, type Choice } from '@kartlaggning/schema/questionnaire/scale-options'
import { useText } from '../../questionnaire/question-context.tsx'
import type { Value } from '../../questionnaire/saving/answer-address.ts'
import { fromForm } from '../../questionnaire/form-values.ts'
import { useTranslation } from '../../translation.ts'
import { answerIn } from './columns.tsx'
import { codeIn } from './same-for-all.ts'
import { cellId, type ControlProps } from './cell.ts'

/** What can be chosen among, when it is one of a list. */
export function choicesOf(kind: Kind): readonly Choice[] | undefined {
  if (kind.kind === 'scale') return scaleOptions(kind)
  return kind.kind === 'single' ? kind.options.map(({ code, text }) => ({ value: code, text })) : undefined
}

/** Chosen when it is to be as for all; no code is so short. */
const AS_ALL = '='

/** One of a list; what is said for all comes first. */
export function CellSelect({ row, context, at, of, parts, cell, note }: ControlProps) {
  const { t } = useTranslation('answers/sideBySide')
  const text = useText()
  const offered = parts?.split(' ')
  const choices = (choicesOf(row.kind) ?? []).filter((it) => offered?.includes(it.value) ?? true)
  const words = (choice: Choice) => wordsFor(row.kind, choice.value, text(choice.text))
  const said = (value: Value) => {
    const choice = choices.find((it) => it.value === codeIn(value))
    return choice && words(choice)
  }
  const asAll = at > 0 ? said(cell.forAll) : undefined
  const held = at > 0 && cell.is === 'same' ? AS_ALL : codeIn(cell.value)
  const choose = (chosen: string) =>
    answerIn(context, row, chosen === AS_ALL ? cell.forAll : fromForm(row.kind, chosen))
  return (
    <select
      className="ds-input"
      id={cellId(at, row)}
      aria-label={t('cell.label', { row: text(row.text), of })}
      aria-describedby={note}
      value={held}
      onChange={(event) => choose(event.target.value)}
    >
      {(held === '' || !row.question.required) && <option value="">{t('cell.choose')}</option>}
      {asAll && <option value={AS_ALL}>{t('cell.asAll', { said: asAll })}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {words(choice)}
        </option>
      ))}
    </select>
  )
}

/** A point of a scale with its number. */
const wordsFor = ({ kind }: Kind, value: string, words: string) =>
  kind === 'scale' && /^\d+$/.test(value) && !words.startsWith(value) ? `${value} ${words}` : words
