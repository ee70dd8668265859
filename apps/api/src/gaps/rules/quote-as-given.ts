import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Json } from '@kartlaggning/schema/json'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { mappingsBetween } from '@kartlaggning/schema/questionnaires/registry'
import { upgraded } from '@kartlaggning/schema/versions/upgrade'
import type { RoundAnswers } from './round-answers.ts'

/**
 * Evidence points to a submission, so it is quoted as it was given: at the address and in the codes of the version that was
 * asked, whatever version it was read in.
 */
export function quoteAsGiven({ questionnaire, given: documents }: Pick<RoundAnswers, 'questionnaire' | 'given'>) {
  if (questionnaire === canonicalQuestionnaire.version) return (evidence: Evidence[]) => evidence
  const mappings = mappingsBetween(canonicalQuestionnaire.version, questionnaire)
  return (evidence: Evidence[]): Evidence[] =>
    evidence.map((it) => {
      const given = upgraded(mappings, it)
      const document = documents.get(it.respondentId)
      const value = document && answerIn(document, given)
      return { ...given, value: value ?? given.value }
    })
}

/** What two options have become, only the document can tell apart. */
function answerIn(
  document: AnswerDocument,
  { entry, question }: Pick<Evidence, 'entry' | 'question'>,
): Json | undefined {
  const [section = '', name = '', row] = question.split('.')
  const { entries = [], ...own } = document[section] ?? {}
  const answers = entry === null ? own : entries.find((it) => it.id === entry)
  const answer = answers?.[name]
  return row === undefined ? answer : isRecord(answer) ? answer[row] : undefined
}
