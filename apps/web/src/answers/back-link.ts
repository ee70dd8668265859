import { pages } from '@kartlaggning/schema/pages'
import { useSearchParams } from 'react-router'
import { useTranslation } from '../translation.ts'

const FROM = 'fran'
const CHECK = 'granska'

/** Put on links from the page where everything is checked, so that one comes back there, to the same row. */
export const fromCheck = (row: string) => `?${FROM}=${CHECK}&rad=${encodeURIComponent(row)}`

/** Where a page with questions leads back to. */
export function useBackLink(respondentId: string) {
  const { t } = useTranslation('answers')
  const [query] = useSearchParams()
  const isCheck = query.get(FROM) === CHECK
  const overview = pages.taskList({ respondentId })
  const row = query.get('rad')
  return isCheck
    ? { isCheck, to: `${overview}/granska${row ? `#${row}` : ''}`, text: t('backToCheck') }
    : { isCheck, to: overview, text: t('backToOverview') }
}
