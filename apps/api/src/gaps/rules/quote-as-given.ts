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
export function quoteAsGiven({ questionnaire, given, municipalities, previous }: Quotable) {
  const now = quoteIn(questionnaire, () => given)
  if (!previous) return (evidence: Evidence[]) => (now ? evidence.map(now) : evidence)
  const then = quoteIn(previous.questionnaire, previous.given)
  if (!now && !then) return (evidence: Evidence[]) => evidence
  const ofNow = new Set(municipalities.flatMap((it) => [it.municipality?.respondentId, it.police?.respondentId]))
  return (evidence: Evidence[]) => evidence.map((it) => (ofNow.has(it.respondentId) ? now?.(it) : then?.(it)) ?? it)
}

type Quotable = Pick<RoundAnswers, 'questionnaire' | 'given' | 'municipalities' | 'previous'>

/** Undefined where nothing was called otherwise. */
function quoteIn(questionnaire: string, given: () => ReadonlyMap<string, AnswerDocument>) {
  if (questionnaire === canonicalQuestionnaire.version) return undefined
  const mappings = mappingsBetween(canonicalQuestionnaire.version, questionnaire)
  return (it: Evidence): Evidence => {
    const said = upgraded(mappings, it)
    const document = given().get(it.respondentId)
    const value = document && answerIn(document, said)
    return { ...said, value: value ?? said.value }
  }
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
