import { pages } from '@kartlaggning/schema/pages'
import { fold } from '@kartlaggning/schema/answers/fold'
import { nameOf, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import { Link } from 'react-router'
import './check.css'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useTranslation } from '../translation.ts'
import { CheckAnswers } from './check-answers.tsx'
import { useEntrySummary, useEntryTitle } from './entry-title.ts'
import { EntryNotConfirmed } from './not-confirmed.tsx'
import { fromCheck } from './back-link.ts'

interface CheckSectionProps {
  readonly draft: Draft
  readonly section: Section
  readonly mayChange: boolean
}

/** One section as it will be sent in. */
export function CheckSection({ draft, section, mayChange }: CheckSectionProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const title = text(section.title)
  const { entries: _, ...answers } = fold(draft.saving.rows(), [])[section.id] ?? {}
  const none = section.entries?.noneQuestion
  const page = pages.section({ respondentId: draft.answering.respondentId, section: section.id })
  return (
    <section id={section.id} aria-labelledby={`${section.id}-title`}>
      <div className="check-head">
        <h2 id={`${section.id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {mayChange && (
          <Link className="ds-link no-print" to={page + fromCheck(`${section.id}-title`)}>
            {t('check.change')} <span className="visually-hidden">{title}</span>
          </Link>
        )}
      </div>
      <CheckAnswers
        draft={draft}
        questions={section.questions.filter(
          (question) => nameOf(question) !== none || answers[nameOf(question)] === true,
        )}
        answers={answers}
        entry={null}
        page={mayChange ? page : undefined}
        rowsFrom={section.id}
      />
      {section.entries && (
        <Entries {...{ draft, section, mayChange, page }} group={section.entries} none={answers[none ?? ''] === true} />
      )}
    </section>
  )
}

interface EntriesProps extends CheckSectionProps {
  readonly group: EntryGroup
  readonly page: string
  readonly none: boolean
}

function Entries({ draft, section, group, mayChange, page, none }: EntriesProps) {
  const { t } = useTranslation('answers')
  const titleOf = useEntryTitle(draft)
  const summaryOf = useEntrySummary(draft)
  const entries = draft.entries.filter((entry) => entry.section === section.id && entry.removedAt === null)
  const answered = new Map(fold(draft.saving.rows(), entries)[section.id]?.entries?.map((entry) => [entry.id, entry]))
  if (entries.length === 0) return none ? null : <p className="missing">{t('check.noEntries')}</p>
  return entries.map((entry) => {
    const title = titleOf(section, entry.id)
    const row = `entry-${entry.id}`
    return (
      <article className="check-card" key={entry.id}>
        <div className="check-card__head">
          <h3 lang="sv" id={row} tabIndex={-1}>
            {title}
          </h3>
          {mayChange && (
            <Link className="ds-link no-print" to={`${page}/${entry.id}${fromCheck(row)}`}>
              {t('check.change')} <span className="visually-hidden">{title}</span>
            </Link>
          )}
        </div>
        <p className="quiet">{summaryOf(section, group, entry.id)}</p>
        <EntryNotConfirmed
          draft={draft}
          questions={group.questions}
          answers={answered.get(entry.id) ?? {}}
          entry={entry.id}
          carried={entry.carriedFrom !== null}
        />
        <details className="folded">
          <summary>
            {t('check.showAll')} <span className="visually-hidden">{title}</span>
          </summary>
          <CheckAnswers
            draft={draft}
            questions={group.questions}
            answers={answered.get(entry.id) ?? {}}
            entry={entry.id}
            carried={entry.carriedFrom !== null}
            page={mayChange ? `${page}/${entry.id}` : undefined}
            rowsFrom={entry.id}
          />
        </details>
      </article>
    )
  })
}
