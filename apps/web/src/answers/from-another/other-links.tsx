import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { Link } from 'react-router'
import '../entries.css'
import type { Draft } from '../../questionnaire/saving/drafts.ts'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useActor } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { othersLike } from './other-assignments.ts'

interface LinksProps {
  readonly draft: Draft
  readonly section: Section
}

/** Where a section begins: its answers may be copied from one's other assignments. */
export function CopyLinks({ draft, section }: LinksProps) {
  const { t } = useTranslation('answers')
  const isAsked = section.questions.some((it) => nameOf(it) !== section.entries?.noneQuestion)
  return isAsked && <OtherLinks draft={draft} words={t('fromAnother.copyFrom')} at="" />
}

export const ENTRIES_THERE = 'hamta'

/** Where entries are added: they may be brought from one's other assignments. */
export function BringLinks({ draft, section }: LinksProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const many = section.entries ? text(section.entries.many) : ''
  return <OtherLinks draft={draft} words={t('fromAnother.bringFrom', { many })} at={`#${ENTRIES_THERE}`} />
}

interface OtherLinksProps {
  readonly draft: Draft
  /** "Kopiera från" */
  readonly words: string
  readonly at: string
}

function OtherLinks({ draft, words, at }: OtherLinksProps) {
  const actor = useActor()
  const others = actor ? othersLike(actor, draft.answering) : []
  if (others.length === 0) return null
  return (
    <p className="copy-links no-print">
      <span aria-hidden>{words}:</span>
      {others.map(({ respondentId, name }) => (
        <Link className="ds-link" to={`kopiera/${respondentId}${at}`} key={respondentId}>
          <span className="visually-hidden">{words} </span>
          <span lang="sv">{name}</span>
        </Link>
      ))}
    </p>
  )
}
