import type { CompiledDocument, Section } from '@kartlaggning/schema/document/document'
import { plainText } from '@kartlaggning/schema/document/words'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import type { Comparison } from '@kartlaggning/schema/report/profile/comparison'
import { profiles, type ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import { Link } from 'react-router'
import { Blocks } from '../../look/document/blocks.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ChooseComparison } from './choose-comparison.tsx'
import { OwnGoals } from './own-goals.tsx'
import { CopyText } from './copy-text.tsx'

interface PartsProps {
  readonly read: ReadProfile
  readonly document: CompiledDocument
  readonly comparison: Comparison
}

/** The chapters of a profile, each with what can be done with it. */
export function ProfileParts({ read, document, comparison }: PartsProps) {
  return document.sections.map((section) => (
    <div key={section.id} className="profile__part" data-part={section.id}>
      {section.id === 'lage' && !read.profile.area ? (
        <PositionPart section={section} read={read} comparison={comparison} />
      ) : (
        <Blocks blocks={[section]} level={2} />
      )}
      <Deeds section={section} read={read} />
    </div>
  ))
}

/** What one compares with is chosen under the heading. */
function PositionPart({ section, read, comparison }: Omit<PartsProps, 'document'> & { readonly section: Section }) {
  const { id, title, blocks } = section
  return (
    <section className="doc-chapter">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <ChooseComparison profile={read.profile} chosen={comparison} />
      {comparison === 'goal' && <OwnGoals read={read} />}
      <Blocks blocks={blocks} level={3} />
    </section>
  )
}

function Deeds({ section, read }: { readonly section: Section; readonly read: ReadProfile }) {
  const { t } = useTranslation('report/profile')
  const language = useLanguage()
  const { id: respondentId } = read.profile.respondent
  const isTheirs = useMay('needs.read-own', { respondentId })
  switch (section.id) {
    case 'motparten':
      if (!isTheirs || !read.profile.sides.shown) return null
      return (
        <p className="no-print">
          <Link className="ds-link" to={pages.ownReconciliation({ respondentId })}>
            {t('reconciliation')}
          </Link>
        </p>
      )
    case 'behov':
      if (!isTheirs || read.profile.needs.length === 0) return null
      return (
        <p className="no-print">
          <Link className="ds-link" to={pages.communicatedNeeds({ respondentId })}>
            {t('comment')}
          </Link>
        </p>
      )
    case 'datum':
      if (!read.profile.dates.some(({ monthsLeft }) => monthsLeft >= 0)) return null
      return (
        <p className="no-print">
          <a
            className="ds-link"
            href={urlOf(profiles.asCalendar, { params: { respondentId }, querystring: { language } })}
            download
          >
            {t('calendar')}
          </a>
        </p>
      )
    case 'text':
      return <CopyText text={pasted(section)} />
    default:
      return null
  }
}

/** What is written to be pasted, and not what is said about it. */
const pasted = ({ blocks }: Section) =>
  blocks.flatMap((it) => (it.kind === 'paragraph' && it.role === 'earlier' ? plainText(it.words) : [])).join('\n\n')
