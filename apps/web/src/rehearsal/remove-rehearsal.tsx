import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { rehearsals, type Rehearsal } from '@kartlaggning/schema/rehearsal/rehearsal'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useNavigate } from 'react-router'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { forgetActor, useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'

export function RemoveRehearsal({ round, rehearsal }: { readonly round: Round; readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal')
  const language = useLanguage()
  const navigate = useNavigate()
  const mayLead = useMay('rehearsals.lead')
  const remove = async () => {
    await call(rehearsals.remove, { params: { roundId: round.id } })
    forgetActor()
    await navigate(pages.rounds(), { replace: true })
  }
  return (
    <section aria-labelledby="remove-rehearsal">
      <h2 id="remove-rehearsal">{t('remove.title')}</h2>
      <p className="prose">
        {t('remove.text', { by: rehearsal.begunBy, date: dateInText(rehearsal.begunAt, language) })}
      </p>
      {mayLead && (
        <ConfirmButton
          text={t('remove.button')}
          variant="secondary"
          title={t('remove.question', { round: round.name })}
          confirm={t('remove.confirm')}
          onConfirm={remove}
        >
          <p>{t('remove.consequence')}</p>
        </ConfirmButton>
      )}
    </section>
  )
}
