import { pages } from '@kartlaggning/schema/pages'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { useLoaderData, useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'
import type { Announce } from '../status-message.tsx'
import { ReasonButton } from './reason-button.tsx'

/** Removes a draft that nobody has heard of. */
export function DeleteDraftButton() {
  const { t } = useTranslation('respondents')
  const { round } = useLoaderData<typeof loadRound>()
  const navigate = useNavigate()
  if (!useMay('rounds.undo')) return null
  const remove = async (reason: string) => {
    await call(rounds.deleteDraft, { params: { roundId: round.id }, body: { reason } })
    await navigate(pages.rounds(), { replace: true })
  }
  return (
    <ReasonButton
      text={t('course.delete.button')}
      title={t('course.delete.title', { round: round.name })}
      confirm={t('course.delete.confirm')}
      onConfirm={remove}
    >
      <p>{t('course.delete.text')}</p>
    </ReasonButton>
  )
}

/** Makes an open round a draft again; offered while nobody has begun. */
export function TakeBackButton({ done }: { readonly done: Announce }) {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const mayUndo = useMay('rounds.undo')
  const hasBegun = respondents.some((it) => it.status === 'started' || it.status === 'submitted')
  if (!mayUndo || hasBegun) return null
  const invited = new Set(
    respondents.flatMap((it) => it.contacts.filter((contact) => contact.invitedAt).map((contact) => contact.personId)),
  ).size
  const takeBack = async (reason: string) => {
    await call(rounds.takeBack, { params: { roundId: round.id }, body: { reason } })
    done(t('course.takeBack.done'))
  }
  return (
    <ReasonButton
      text={t('course.takeBack.button')}
      title={t('course.takeBack.title', { round: round.name })}
      confirm={t('course.takeBack.confirm')}
      onConfirm={takeBack}
    >
      <p>{t('course.takeBack.text')}</p>
      {invited > 0 && <p>{t('course.takeBack.invited', { count: invited })}</p>}
    </ReasonButton>
  )
}
