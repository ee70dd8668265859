import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { withOrWithout } from './answers-to-copy.tsx'
import type { EntryThere } from './entries-there.ts'
import { EntryThereItem } from './entry-there-item.tsx'
import { ENTRIES_THERE } from './other-links.tsx'

interface EntriesToBringProps {
  readonly kind: RespondentKind
  readonly group: EntryGroup
  readonly from: { readonly name: string; readonly place: string }
  readonly entries: readonly EntryThere[]
  /** Ids of entries there. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** The other's entries, each with a box; none is chosen before anybody has said so. */
export function EntriesToCopy({ kind, group, from, entries, chosen, onChoose }: EntriesToBringProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const text = useTextFor(kind)
  return (
    <section id={ENTRIES_THERE} tabIndex={-1}>
      <h2>{t('fromAnother.entries.title', { many: text(group.many) })}</h2>
      <p className="prose">{t('fromAnother.entries.lead', { name: insideSentence(from.name, language) })}</p>
      <ul className="copied-list">
        {entries.map((entry) => (
          <EntryThereItem
            key={entry.id}
            {...{ kind, group, entry }}
            place={from.place}
            chosen={chosen.has(entry.id)}
            onChoose={(choose) => onChoose(withOrWithout(chosen, entry.id, choose))}
          />
        ))}
      </ul>
    </section>
  )
}
