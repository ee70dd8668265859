import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { rowsIn } from '@kartlaggning/schema/questionnaire/choices'
import { questionsOf } from '@kartlaggning/schema/questionnaire/section'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { mappingsBetween } from '@kartlaggning/schema/questionnaires/registry'
import { oneBefore } from '@kartlaggning/schema/versions/version-step'
import type { PreviousGap, PreviousRound } from '../round-answers.ts'

type Named = Pick<PreviousGap, 'key' | 'problem'> & { readonly measures?: readonly string[] | null }

/** What was found when other words were asked, under the codes that are read now: else it would look as if it were gone. */
export const calledNow =
  (questionnaire: string) =>
  <Found extends Named>(found: Found): Found => {
    const { key, problem, measures } = found
    const planned = measures?.length ? { measures: measuresNow(questionnaire, measures) } : {}
    if (problem === null) return { ...found, ...planned }
    const now = problemsNow(questionnaire, [problem])[0] ?? problem
    return { ...found, ...planned, problem: now, key: withProblem(key, problem, now) }
  }

const problemsNow = (questionnaire: string, priority: readonly string[]) =>
  canonicalAnswers({ problems: { priority } }, questionnaire).problems?.priority ?? []

/** A measure that is offered no longer cannot be said to have been received. */
const measuresNow = (questionnaire: string, received: readonly string[]): readonly string[] =>
  canonicalAnswers({ support: { received } }, questionnaire).support?.received ?? []

export const withProblem = (key: string, problem: string, other: string): string =>
  key
    .split(':')
    .map((part) => (part === problem ? other : part))
    .join(':')

/** The problems that are asked about now. */
const offered: ReadonlySet<string> = new Set(
  questionsOf(canonicalQuestionnaire)
    .filter(({ id }) => id === 'problems.concern')
    .flatMap((it) => rowsIn(it).map(({ code }) => code)),
)

/** The problems that this one was one with in the round before: itself, when what is said of it now can be laid beside then. */
export function problemsThen({
  questionnaire,
}: Pick<PreviousRound, 'questionnaire'>): (problem: string) => readonly string[] {
  const mappings = mappingsBetween(questionnaire, canonicalQuestionnaire.version)
  const [asked, ranked] = ['problems.concern', 'problems.priority'].map((id) => oneBefore(mappings, id))
  return (problem) => [...new Set([...(asked?.(problem) ?? []), ...(ranked?.(problem) ?? [])])]
}

/** Whether answers about a problem can be compared with those of the round before: it is asked about, and always was by itself. */
export function isSameProblem(previous: Pick<PreviousRound, 'questionnaire'>): (problem: string | null) => boolean {
  const then = problemsThen(previous)
  return (problem) => problem === null || (offered.has(problem) && then(problem).length === 1)
}

/** The measures that this one was one with in the round before. */
export const measuresThen = ({ questionnaire }: Pick<PreviousRound, 'questionnaire'>) =>
  oneBefore(mappingsBetween(questionnaire, canonicalQuestionnaire.version), 'support.received')
