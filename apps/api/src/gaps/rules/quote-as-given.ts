import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { mappingsBetween } from '@kartlaggning/schema/questionnaires/registry'
import { upgraded } from '@kartlaggning/schema/versions/upgrade'
import type { RoundAnswers } from './round-answers.ts'

/**
 * Evidence points to a submission, so it is quoted as it was given: at the address and in the codes of the version that was
 * asked, whatever version it was read in.
 */
export function quoteAsGiven({
  questionnaire,
  municipalities,
}: Pick<RoundAnswers, 'questionnaire' | 'municipalities'>) {
  if (questionnaire === canonicalQuestionnaire.version) return (evidence: Evidence[]) => evidence
  const mappings = mappingsBetween(canonicalQuestionnaire.version, questionnaire)
  const documents = new Map(
    municipalities.flatMap(({ municipality, police }) =>
      [municipality, police].flatMap((side) => (side ? [[side.respondentId, side.document] as const] : [])),
    ),
  )
  return (evidence: Evidence[]): Evidence[] =>
    evidence.map((it) => {
      const given = upgraded(mappings, it)
      const document = documents.get(it.respondentId)
      const value = document && answerIn(document, given)
      return { ...given, value: value === undefined ? given.value : (value as Evidence['value']) }
    })
}

/** What two options have become, only the document can tell apart. */
function answerIn(document: AnswerDocument, { entry, question }: Pick<Evidence, 'entry' | 'question'>): unknown {
  const [section = '', name = '', row] = question.split('.')
  const { entries = [], ...own } = document[section] ?? {}
  const answers = entry === null ? own : entries.find((it) => it.id === entry)
  const answer: unknown = answers?.[name]
  return row === undefined ? answer : isRecord(answer) ? answer[row] : undefined
}
