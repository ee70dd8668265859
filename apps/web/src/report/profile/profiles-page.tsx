import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { profiles, type ProfileState } from '@kartlaggning/schema/report/profile/profiles'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Link, useLoaderData } from 'react-router'
import '../../look/table.css'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { Mark } from '../../look/mark.tsx'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { StatusMessage, useStatusMessage } from '../../respondents/status-message.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadProfiles } from './load-profiles.ts'

/** Whom there is a profile for, to be read before it is released, and the way to release them all. */
export function ProfilesPage() {
  const { t } = useTranslation('report/profile')
  const { round, respondents } = useLoaderData<typeof loadProfiles>()
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={t('list.title')}
      back={{ to: pages.round({ roundId: round.id }), text: round.name }}
    >
      <p className="prose">{t('list.lead')}</p>
      {analysisHasBegun(round.status) ? (
        <>
          <Release />
          <ScrollRegion label={t('list.title')}>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{t('list.name')}</th>
                  <th scope="col">{t('list.state')}</th>
                </tr>
              </thead>
              <tbody>
                {respondents.map((it) => (
                  <Row key={it.respondentId} respondent={it} />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </>
      ) : (
        <p className="notice">{t('list.tooEarly')}</p>
      )}
    </RoundFrame>
  )
}

function Row({ respondent: { respondentId, name, submitted, releasedAt } }: { readonly respondent: ProfileState }) {
  const { t } = useTranslation('report/profile')
  const language = useLanguage()
  return (
    <tr>
      <th scope="row" lang="sv">
        {submitted ? (
          <Link className="ds-link" to={pages.profile({ respondentId })}>
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      <td>
        {!submitted ? (
          t('list.notSubmitted')
        ) : releasedAt ? (
          <Mark shape="full">{t('list.releasedOn', { date: dateInText(releasedAt, language) })}</Mark>
        ) : (
          <Mark shape="none">{t('list.notReleased')}</Mark>
        )}
      </td>
    </tr>
  )
}

function Release() {
  const { t } = useTranslation('report/profile')
  const { round, respondents } = useLoaderData<typeof loadProfiles>()
  const [message, tell] = useStatusMessage()
  const mayRelease = useMay('profiles.release', { county: round.county })
  const isAgain = respondents.some(({ releasedAt }) => releasedAt !== null)
  const text = t(isAgain ? 'list.again' : 'list.release')
  const release = async () => {
    const { released, letters } = await call(profiles.release, { params: { roundId: round.id } })
    tell(t('list.done', { count: released, letters }))
  }
  return (
    <>
      <StatusMessage {...message} />
      {mayRelease && (
        <div className="buttons">
          <ConfirmButton text={text} title={t('list.confirmTitle')} confirm={text} onConfirm={release}>
            <p>{t('list.confirm')}</p>
            {round.needsLeft > 0 && <p>{t('list.needsLeft', { count: round.needsLeft })}</p>}
          </ConfirmButton>
        </div>
      )}
    </>
  )
}
