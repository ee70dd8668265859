import { present } from '@kartlaggning/schema/document/dates'
import { fold } from '@kartlaggning/schema/answers/fold'
import { pages } from '@kartlaggning/schema/pages'
import { allContradictions } from '@kartlaggning/schema/questionnaire/contradictions'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { Link } from 'react-router'
import { fieldId, useTextFor } from '../questionnaire/question-context.tsx'
import { kindOfActor } from '../questionnaire/registers.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTranslation } from '../translation.ts'
import { fromCheck } from './back-link.ts'
import { useEntryTitle } from './entry-title.ts'

/** Answers that do not go together, once more before they are submitted, each with the way to it. They may stand. */
export function CheckContradictions({
  draft,
  sections,
}: {
  readonly draft: Draft
  readonly sections: readonly Section[]
}) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const titleOf = useEntryTitle(draft)
  const [today] = useState(() => present().toISOString())
  const { respondentId, kind, municipality } = draft.answering
  const there = draft.entries.filter((it) => it.removedAt === null)
  const found = allContradictions(sections, fold(draft.saving.rows(), there), {
    kind,
    today,
    municipality,
    kindOfActor,
  })
  if (found.length === 0) return null
  return (
    <section className="notice notice--warm no-print" aria-labelledby="contradictions-title">
      <h2 id="contradictions-title" tabIndex={-1}>
        {t('check.contradictions', { count: found.length })}
      </h2>
      <ul>
        {found.map(({ contradiction, section: id, entry }) => {
          const section = sections.find((it) => it.id === id)
          const page = pages.section({ respondentId, section: id }) + (entry === undefined ? '' : `/${entry}`)
          const field = fieldId(nameOf({ id: contradiction.when[0].question }))
          const where = section && (entry === undefined ? text(section.title) : titleOf(section, entry))
          return (
            <li key={`${contradiction.number} ${entry}`}>
              <Link className="ds-link" to={`${page}${fromCheck('contradictions-title')}#${field}`}>
                {where}: {text(contradiction.text)}
              </Link>
            </li>
          )
        })}
      </ul>
      <p>{t('check.contradictionsMayStand')}</p>
    </section>
  )
}
