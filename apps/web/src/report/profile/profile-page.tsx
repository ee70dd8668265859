import { dateInText } from '@kartlaggning/schema/document/dates'
import { plainText } from '@kartlaggning/schema/document/words'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import type { Comparison } from '@kartlaggning/schema/report/profile/comparison'
import { profileDocument } from '@kartlaggning/schema/report/profile/profile-document'
import { profiles, type ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import { useMemo } from 'react'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { Letterhead } from '../../look/document/letterhead.tsx'
import { Page } from '../../look/page.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useComparison } from './choose-comparison.tsx'
import type { loadProfile } from './load-profile.ts'
import { ProfileParts } from './profile-parts.tsx'
import './profile.css'

/** What a respondent gets back: where it stands, what it and its counterpart see, what is to be done and whom to ask. */
export function ProfilePage() {
  const read = useLoaderData<typeof loadProfile>()
  return read ? <ReadPage read={read} /> : <NotYet />
}

function NotYet() {
  const { t } = useTranslation(['report/profile', 'look'])
  return (
    <Page title={t('notYet')} back={{ to: pages.start(), text: t('backToStart') }}>
      <p className="lead">{t('look:problems.profile-is-not-released')}</p>
    </Page>
  )
}

function ReadPage({ read }: { readonly read: ReadProfile }) {
  const { t } = useTranslation('report/profile')
  const language = useLanguage()
  const { profile, released, goals } = read
  const comparison = useComparison(profile)
  const document = useMemo(
    () => profileDocument(profile, language, { at: released?.at ?? null, comparison, goals }),
    [profile, language, released, comparison, goals],
  )
  const isStaff = useMay('profiles.follow', { county: profile.round.county })
  const back = isStaff
    ? { to: pages.profiles({ roundId: profile.round.id }), text: t('backToProfiles') }
    : { to: pages.start(), text: t('backToStart') }
  return (
    <Page
      title={document.title}
      windowTitle={document.cover?.subtitle}
      within={profile.round.name}
      aside={document.cover?.subtitle}
      back={back}
      fictional={profile.round.fictional}
    >
      <div className="profile">
        <header className="profile__head">
          {document.front.map((block) =>
            block.kind === 'paragraph' ? (
              <p className="lead" key="lead">
                {plainText(block.words)}
              </p>
            ) : null,
          )}
          <Files read={read} comparison={comparison} />
        </header>
        {isStaff && <Preview read={read} />}
        <nav className="profile__nav no-print" aria-label={t('contents')}>
          <ol>
            {document.sections.map(({ id, title }) => (
              <li key={id}>
                <a className="ds-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <ProfileParts read={read} document={document} comparison={comparison} />
        <Letterhead document={document} />
        {released && (
          <p className="quiet">{t('released', { date: dateInText(released.at, language), name: released.by })}</p>
        )}
      </div>
    </Page>
  )
}

function Files({ read, comparison }: { readonly read: ReadProfile; readonly comparison: Comparison }) {
  const { t } = useTranslation('report/profile')
  const language = useLanguage()
  const [search] = useSearchParams()
  const which = search.get('visa') === 'nu' ? ('now' as const) : ('released' as const)
  const of = { params: { respondentId: read.profile.respondent.id }, querystring: { language, comparison, which } }
  return (
    <p className="buttons no-print">
      <a className="ds-button" href={urlOf(profiles.asPdf, of)} download>
        {t('pdf')}
      </a>
      <a className="ds-button" data-variant="secondary" href={urlOf(profiles.asDocx, of)} download>
        {t('docx')}
      </a>
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => window.print()}>
        {t('print')}
      </button>
    </p>
  )
}

/** Those who follow the round see what would be, and what is. */
function Preview({ read: { released, profile } }: { readonly read: ReadProfile }) {
  const { t } = useTranslation('report/profile')
  const [search] = useSearchParams()
  const isNow = search.get('visa') === 'nu'
  if (released)
    return (
      <p className="no-print">
        <Link className="ds-link" to="?visa=nu">
          {t('asNow')}
        </Link>
      </p>
    )
  return (
    <p className="notice no-print">
      {t(isNow ? 'previewNow' : 'preview', { name: profile.respondent.name })}{' '}
      {isNow && (
        <Link className="ds-link" to="?">
          {t('asReleased')}
        </Link>
      )}
    </p>
  )
}
