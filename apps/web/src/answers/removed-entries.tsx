import { answers, type AnswerEntry, type Answering } from '@kartlaggning/schema/answers/answers'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { movesTo } from '@kartlaggning/schema/answers/moves-to'
import { pages } from '@kartlaggning/schema/pages'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { Link, useNavigate } from 'react-router'
import './entries.css'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
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
  const { t } = useTranslation('answers/pages')
  const titleOf = useEntryTitle(draft)
  const whenRemoved = useWhenRemoved()
  const removed = draft.entries.filter(
    (it) => it.section === section.id && it.removedAt !== null && it.movedTo === null,
  )
  if (removed.length === 0) return null
  return (
    <details className="removed-entries no-print">
      <summary>{t('setAside.list', { count: removed.length })}</summary>
      <p className="quiet">{t('setAside.listText')}</p>
      <ul>
        {removed.map((entry) => {
          const name = titleOf(section, entry.id)
          return (
            <li key={entry.id}>
              <span lang="sv">{name}</span> <span className="quiet">{whenRemoved(entry)}</span>{' '}
              <button className="ds-link" type="button" onClick={() => onTakeBack(entry)}>
                {t('setAside.takeBack')} <span className="visually-hidden">{name}</span>
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
  const { t } = useTranslation('answers/pages')
  const when = useWhen()
  return ({ removedBy, removedAt }: AnswerEntry) =>
    removedBy === null
      ? t('setAside.when', { when: when(removedAt) })
      : t('setAside.by', { name: removedBy, when: when(removedAt) })
}

function useWhen() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (at: string | null) => (at === null ? '' : whenInText(at, language, (time) => t('today', { time })))
}

interface RemovedNoticeProps {
  readonly entry: AnswerEntry
  readonly respondentId: string
  /** What the entry is called. */
  readonly name: string
  readonly onTakeBack: () => void
}

/** The entry that is open has been removed or moved: who did it, and the way to undo it. What is written in it is kept with it. */
export function RemovedNotice({ entry, respondentId, name: what, onTakeBack }: RemovedNoticeProps) {
  const { t } = useTranslation('answers/pages')
  const when = useWhen()
  const { removedBy: name, removedAt, movedTo, section } = entry
  const is = movedTo === null ? 'removed' : 'moved'
  const there = movesTo(section)
  return (
    <p className="notice notice--warm">
      <span>
        {name === null
          ? t(`setAside.${is}Unknown`, { what })
          : t(`setAside.${is}`, { name, what, when: when(removedAt) })}
      </span>{' '}
      {movedTo !== null && there !== undefined && (
        <>
          <Link className="ds-link" to={pages.entry({ respondentId, section: there, entryId: movedTo })}>
            {t('setAside.there')}
          </Link>{' '}
        </>
      )}
      <button className="ds-link" type="button" onClick={onTakeBack}>
        {t(movedTo === null ? 'setAside.bringBack' : 'setAside.moveBack')}
      </button>
    </p>
  )
}

/** What an entry was where it came from, and the page that it stood on. */
export interface Moved {
  readonly entryId: string
  readonly from: string
}

interface MovedNoticeProps {
  readonly answering: Answering
  readonly moved: Moved
  readonly name: string
}

/** Says that an entry has been moved here, and takes it back to where it stood. */
export function MovedNotice({ answering: { respondentId }, moved, name }: MovedNoticeProps) {
  const { t } = useTranslation('answers')
  const navigate = useNavigate()
  const { mutate, errorMessage } = useMutation()
  const undo = async () => {
    await call(answers.restoreEntry, { params: { respondentId, entryId: moved.entryId } })
    await navigate(moved.from)
  }
  return (
    <>
      <p className="notice" role="status">
        {t('group.moved', { name })}{' '}
        <button className="ds-link" type="button" onClick={() => void mutate(undo)}>
          {t('group.undo')}
        </button>
      </p>
      <ErrorMessage text={errorMessage} />
    </>
  )
}
