import type { Address, EntryAddress } from '@kartlaggning/schema/answers/address'
import { scaleOptions } from '@kartlaggning/schema/questionnaire/scale-options'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import type { Text } from '@kartlaggning/schema/text'

const known = new Map<string, ReadonlyMap<string, Text>>()

/** A chosen answer in the words of the questionnaire; a code of the county's own stands for itself. */
export function answerText(question: Address | EntryAddress, value: string | number): Text {
  const code = String(value)
  const texts = known.get(question) ?? textsOf(question)
  known.set(question, texts)
  return texts.get(code) ?? { sv: code, en: code }
}

function textsOf(question: string): ReadonlyMap<string, Text> {
  const found = questionAt(canonicalQuestionnaire.version, question)
  if (!found) return new Map()
  const { kind, row } = found
  if (row === undefined && found.question.kind === 'matrix') return textsOfRows(found.question.rows)
  if (kind.kind === 'scale') return new Map(scaleOptions(kind).map(({ value, text }) => [value, text]))
  return 'options' in kind ? textsOfRows(kind.options) : new Map()
}

const textsOfRows = (options: readonly { readonly code: string; readonly text: Text }[]) =>
  new Map(options.map(({ code, text }) => [code, text]))
