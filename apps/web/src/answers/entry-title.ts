import { nameOf, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
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
    group.summaryQuestions
      .map((name) => {
        const question = group.questions.find((it) => nameOf(it) === name)
        const answer = saving.valueAt({ entry, question: `${section.id}.${name}` })
        return question && question.kind !== 'matrix' ? words(question, answer).join(', ') : ''
      })
      .filter(Boolean)
      .join(' · ')
}
