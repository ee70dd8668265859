import type { Json } from '@kartlaggning/schema/json'
import type { MatrixQuestion, Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import { shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useWordsFor } from '../questionnaire/use-words.ts'
import { useTranslation } from '../translation.ts'

/** What an entry is called in lists, as long as it has a name. */
export function useEntryTitle({ saving, answering }: Draft) {
  const { t } = useTranslation('answers')
  const words = useWordsFor(answering.kind)
  const text = useTextFor(answering.kind)
  return (section: Section, entry: string): string => {
    const group = section.entries
    if (!group) return ''
    const value = valueOf(group.titleQuestion)
    return value || t('group.untitled', { one: text(group.one) })

    function valueOf(name: string): string {
      const question = group?.questions.find((it) => nameOf(it) === name)
      const answer = saving.valueAt({ entry, question: `${section.id}.${name}` })
      return question && question.kind !== 'matrix' ? words(question, answer).join(', ') : ''
    }
  }
}

/** A few words about an entry, after its title. */
export function useEntrySummary({ saving, answering }: Draft) {
  const words = useWordsFor(answering.kind)
  return (section: Section, group: EntryGroup, entry: string): string =>
    summaryOf(group, (name) => saving.valueAt({ entry, question: `${section.id}.${name}` }))
      .map(([question, answer]) => words(question, answer).join(', '))
      .filter(Boolean)
      .join(' · ')
}

type Summed = Exclude<Question, MatrixQuestion>

/** What is answered of what sums an entry up. A name that somebody has typed stands in place of "Annan metod". */
function summaryOf(group: EntryGroup, valueOf: (name: string) => Json | undefined): [Summed, Json][] {
  const asked = group.summaryQuestions.flatMap((name) => {
    const question = group.questions.find((it) => nameOf(it) === name)
    return question && question.kind !== 'matrix' ? [question] : []
  })
  const shown = shownAnswers(asked, Object.fromEntries(asked.map((it) => [nameOf(it), valueOf(nameOf(it)) ?? null])))
  return asked.flatMap((question): [Summed, Json][] => {
    const answer = shown[nameOf(question)]
    const isNamed = shown[`${nameOf(question)}Other`] !== undefined
    return answer === undefined || isNamed ? [] : [[question, answer]]
  })
}
