import { pages } from '@kartlaggning/schema/pages'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../translation.ts'
import './meeting.css'
import { meet, useMeeting } from './meeting.ts'

interface MeetingBarProps {
  readonly respondentId: string
  /** All sections in order, and the one that is shown; on the page of an entry there is nowhere to turn. */
  readonly sections?: readonly SectionOverview[]
  readonly section?: string
}

/** Turns the large text on and off, and leads from section to section while it is on. */
export function MeetingBar({ respondentId, sections = [], section }: MeetingBarProps) {
  const { t } = useTranslation('answers')
  const language = useLanguage()
  const meets = useMeeting()
  const at = sections.findIndex((it) => it.section === section)
  const turns = [
    { to: sections[at - 1], text: t('meeting.previous') },
    { to: at < 0 ? undefined : sections[at + 1], text: t('meeting.next') },
  ]
  return (
    <div className="meeting-bar no-print">
      <button
        className="ds-button"
        data-variant="tertiary"
        data-size="sm"
        type="button"
        aria-pressed={meets}
        onClick={() => meet(!meets)}
      >
        {t('meeting.mode')}
      </button>
      {meets && (
        <>
          <span className="meeting-bar__hint">{t('meeting.leave')}</span>
          <nav aria-label={t('meeting.turn')}>
            {turns.map(
              ({ to, text }) =>
                to && (
                  <Link className="ds-link" key={text} to={pages.section({ respondentId, section: to.section })}>
                    {text}: {to.title[language]}
                  </Link>
                ),
            )}
          </nav>
        </>
      )}
    </div>
  )
}
