import type { Answering } from '@kartlaggning/schema/answers/answers'
import { useTranslation } from '../translation.ts'

/** Who has to answer is told which provision says so. */
export function Duty({ answering }: { readonly answering: Answering | undefined }) {
  const { t } = useTranslation('answers')
  const provision = answering?.provision
  return provision ? <p className="prose">{t('list.mandatory', { provision })}</p> : null
}
