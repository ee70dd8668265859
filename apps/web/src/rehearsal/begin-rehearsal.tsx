import { pages } from '@kartlaggning/schema/pages'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { Link, useLoaderData, useNavigate } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { forgetActor, useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import type { loadRehearsal } from './load-rehearsal.ts'

/** What a rehearsal is, and the button that begins one; a county has one at a time. */
export function BeginRehearsal() {
  const { t } = useTranslation('rehearsal')
  const { round, underWay } = useLoaderData<typeof loadRehearsal>()
  const { busy, mutate, errorMessage } = useMutation()
  const navigate = useNavigate()
  const mayLead = useMay('rehearsals.lead')
  const isPlanned = round.status === 'draft' || round.status === 'consultation'
  const begin = async () => {
    const { roundId } = await call(rehearsals.begin, { params: { roundId: round.id } })
    forgetActor()
    await navigate(pages.rehearsal({ roundId }))
  }
  return (
    <>
      <p className="lead">{t('begin.lead')}</p>
      <ul className="prose">
        <li>{t('begin.people')}</li>
        <li>{t('begin.mail')}</li>
        <li>{t('begin.apart')}</li>
        <li>{t('begin.previous')}</li>
      </ul>
      <ErrorMessage text={errorMessage} />
      {underWay && (
        <p className="notice">
          {t('begin.underWay')}{' '}
          <Link className="ds-link" to={pages.rehearsal({ roundId: underWay.roundId })} lang="sv">
            {underWay.name}
          </Link>
        </p>
      )}
      {!underWay && !isPlanned && <p className="notice">{t('begin.notPlanned')}</p>}
      {!underWay && isPlanned && round.municipalities.length === 0 && (
        <p className="notice">{t('begin.noMunicipalities')}</p>
      )}
      {!underWay && isPlanned && round.municipalities.length > 0 && mayLead && (
        <p className="buttons">
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void mutate(begin)}>
            {t('begin.button')}
          </button>
        </p>
      )}
    </>
  )
}
