import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { useState } from 'react'
import { registers } from '../../questionnaire/registers.ts'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useEntryTitle } from '../entry-title.ts'
import { entriesThere } from './entries-there.ts'
import type { ThereAndHere } from './load-other.ts'
import { whatDiffers } from './what-differs.ts'

/** The two assignments side by side, as they stood when the page was opened. */
export function useOtherAnswers({ draft, section, from }: ThereAndHere) {
  const { answering, saving, entries } = draft
  const words = useWordsFor(answering.kind)
  const titleOf = useEntryTitle(draft)
  const [there] = useState(() => {
    const places = {
      from: from.place,
      fromMunicipality: from.municipality,
      toMunicipality: answering.municipality,
      registers: registers.get(),
    }
    const entriesHere = entries.filter((it) => it.section === section.id && it.removedAt === null)
    return {
      differences: whatDiffers({
        section,
        there: from.document[section.id] ?? {},
        here: saving.valueAt,
        hasEntries: entriesHere.length > 0,
        places,
      }),
      entries: section.entries
        ? entriesThere({
            section,
            group: section.entries,
            document: from.document,
            titlesHere: entriesHere.map((it) => titleOf(section, it.id)),
            places,
            inWords: (question: Question, value) =>
              question.kind === 'matrix' ? '' : words(question, value).join(', '),
          })
        : [],
    }
  })
  return there
}
