import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { Link, useLocation } from 'react-router'
import { useFilter } from '../look/filters.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

const WHOLE = 'alla'

/** Which sections are read: the one of the address, else the one that a link points into, else the first. */
export function useReadSections(sections: readonly Section[], document: AnswerDocument): readonly Section[] {
  const [chosen] = useFilter('avsnitt')
  const pointed = decodeURIComponent(useLocation().hash.slice(1))
  if (chosen === WHOLE) return sections
  const holds = ({ id }: Section) =>
    id === pointed.split('.')[0] || document[id]?.entries?.some((entry) => entry.id === pointed)
  const found = sections.find(({ id }) => id === chosen) ?? sections.find(holds) ?? sections[0]
  return found ? [found] : []
}

interface SectionsProps {
  readonly sections: readonly Section[]
  readonly read: readonly Section[]
}

/** Every section has an address of its own, and so has the whole. */
export function SectionList({ sections, read }: SectionsProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const isWhole = read.length === sections.length
  return (
    <nav className="contents no-print" aria-label={t('submission.contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <Link
              className="ds-link"
              to={`?avsnitt=${id}`}
              aria-current={!isWhole && read[0]?.id === id ? 'page' : undefined}
            >
              {title[language]}
            </Link>
          </li>
        ))}
        <li>
          <Link className="ds-link" to={`?avsnitt=${WHOLE}`} aria-current={isWhole ? 'page' : undefined}>
            {t('submission.whole')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

/** On to the section after the one that has been read. */
export function NextSection({ sections, read }: SectionsProps) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const at = sections.findIndex(({ id }) => id === read[0]?.id)
  const next = read.length === 1 ? sections[at + 1] : undefined
  if (!next) return null
  return (
    <p className="no-print">
      <Link className="ds-link" to={`?avsnitt=${next.id}`}>
        {t('submission.nextSection', { section: next.title[language] })}
      </Link>
    </p>
  )
}
