import { fold, unfold, type AnswerRow } from '../answers/fold.ts'
import { isList, isRecord, type AnswerDocument } from '../answers/answer-document.ts'
import { questionsOf, type Questionnaire } from '../questionnaire/section.ts'
import type { Json } from '../json.ts'
import { codeIn, idIn, type Codes, type Mapping } from './version-step.ts'

/**
 * An answer as the other version has it: under its new address, in its new codes. What the other version does not ask
 * stays where it was, so that nothing is lost, and counts for nothing. Doing it again changes nothing.
 */
export function upgradedRow<Row extends AnswerRow>(mapping: Mapping, row: Row): Row {
  const [section = '', name = '', matrixRow] = row.question.split('.')
  const id = `${section}.${name}`
  const now = matrixRow === undefined ? '' : `.${codeIn(mapping.rows?.[id], matrixRow)}`
  const value = recoded(mapping.options?.[id], row.value)
  return { ...row, question: `${idIn(mapping, id)}${now}`, value: reshaped(mapping, id, value) }
}

/** One answer as a list of it, a list of one as that one, and a list without what stands for nothing any more. */
function reshaped({ listed, unlisted, withdrawn }: Mapping, id: string, value: Json): Json {
  if (listed?.includes(id) && typeof value === 'string') return [value]
  if (unlisted?.includes(id) && isList(value) && value.length === 1) return value[0] ?? null
  const gone = withdrawn?.[id]
  return gone && isList(value) ? value.filter((it) => typeof it !== 'string' || !gone.includes(it)) : value
}

function recoded(codes: Codes | undefined, value: Json): Json {
  if (!codes) return value
  if (typeof value === 'string') return codeIn(codes, value)
  // Two that have become one are chosen once.
  if (isList(value)) return [...new Set(value.map((it) => recoded(codes, it)))]
  return isRecord(value) && value['role'] !== undefined ? { ...value, role: recoded(codes, value['role']) } : value
}

/** A whole document of one version as another has it, by each of the steps between them. */
export function upgradedDocument(
  mappings: readonly Mapping[],
  from: Questionnaire,
  document: AnswerDocument,
): AnswerDocument {
  if (mappings.length === 0) return document
  const matrices = new Set(
    questionsOf(from)
      .filter((question) => question.kind === 'matrix')
      .map((question) => question.id),
  )
  const entries = Object.entries(document).flatMap(([section, answers]) =>
    (answers.entries ?? []).map(({ id }) => ({ id, section })),
  )
  const rows = unfold(document, (question) => matrices.has(question))
  return fold(
    rows.map((row) => upgraded(mappings, row)),
    entries,
  )
}

export const upgraded = <Row extends AnswerRow>(mappings: readonly Mapping[], row: Row): Row =>
  mappings.reduce((current, mapping) => upgradedRow(mapping, current), row)
