import { needs } from '@kartlaggning/schema/needs/need'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import type { Announce } from '../respondents/status-message.tsx'
import { useTranslation } from '../translation.ts'

/** Lets a need that was merged stand by itself again. */
export function Separate({ needId, announce }: { readonly needId: string; readonly announce: Announce }) {
  const { t } = useTranslation('needs')
  const separate = async () => {
    await call(needs.separate, { params: { needId } })
    announce(t('separate.done'))
  }
  return (
    <div className="separate">
      <ConfirmButton
        text={t('separate.button')}
        variant="secondary"
        title={t('separate.title')}
        confirm={t('separate.confirm')}
        onConfirm={separate}
      >
        <p>{t('separate.text')}</p>
      </ConfirmButton>
    </div>
  )
}
