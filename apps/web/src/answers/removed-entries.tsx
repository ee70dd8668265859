import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { whenInText } from '@kartlaggning/schema/document/dates'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import './entries.css'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useEntryTitle } from './entry-title.ts'

interface RemovedEntriesProps {
  readonly draft: Draft
  readonly section: Section
  readonly onTakeBack: (entry: AnswerEntry) => void
}

/** What has been removed can be taken back by anyone who answers, as long as the answers are not submitted. */
export function RemovedEntries({ draft, section, onTakeBack }: RemovedEntriesProps) {
  const { t } = useTranslation('answers')
  const titleOf = useEntryTitle(draft)
  const whenRemoved = useWhenRemoved()
  const removed = draft.entries.filter(
    (it) => it.section === section.id && it.removedAt !== null && it.movedTo === null,
  )
  if (removed.length === 0) return null
  return (
    <details className="removed-entries no-print">
      <summary>{t('group.removedList', { count: removed.length })}</summary>
      <p className="quiet">{t('group.removedListText')}</p>
      <ul>
        {removed.map((entry) => {
          const name = titleOf(section, entry.id)
          return (
            <li key={entry.id}>
              <span lang="sv">{name}</span> <span className="quiet">{whenRemoved(entry)}</span>{' '}
              <button className="ds-link" type="button" onClick={() => onTakeBack(entry)}>
                {t('group.takeBack')} <span className="visually-hidden">{name}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** "Borttagen av Bo Lind i dag 10:41" */
function useWhenRemoved() {
  const { t } = useTranslation('answers')
  const when = useWhen()
  return ({ removedBy, removedAt }: AnswerEntry) =>
    removedBy === null
      ? t('group.removedWhen', { when: when(removedAt) })
      : t('group.removedBy', { name: removedBy, when: when(removedAt) })
}

function useWhen() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (at: string | null) => (at === null ? '' : whenInText(at, language, (time) => t('today', { time })))
}

interface RemovedNoticeProps {
  readonly entry: AnswerEntry
  /** What the entry is called. */
  readonly name: string
  readonly onTakeBack: () => void
}

/** The entry that is open has been removed: who did it, and the way to undo it. What is written in it is kept with it. */
export function RemovedNotice({ entry, name: what, onTakeBack }: RemovedNoticeProps) {
  const { t } = useTranslation('answers')
  const when = useWhen()
  const { removedBy: name, removedAt } = entry
  return (
    <p role="status" className={removedAt === null ? undefined : 'notice notice--warm'}>
      {removedAt !== null && (
        <>
          <span>
            {name === null
              ? t('group.removedHereUnknown', { what })
              : t('group.removedHere', { name, what, when: when(removedAt) })}
          </span>{' '}
          <button className="ds-link" type="button" onClick={onTakeBack}>
            {t('group.bringBack')}
          </button>
        </>
      )}
    </p>
  )
}
