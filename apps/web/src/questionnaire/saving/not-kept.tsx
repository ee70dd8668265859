import { useSyncExternalStore } from 'react'
import { useTranslation } from '../../translation.ts'
import { browserKeeps } from './browser-keeps.ts'

/** The browser keeps nothing for the site: what that means for whoever writes. */
export function NotKept() {
  const { t } = useTranslation('questionnaire')
  const keeps = useSyncExternalStore(browserKeeps.subscribe, browserKeeps.get)
  return (
    <p role="status" className={keeps ? undefined : 'notice notice--warm no-print'}>
      {!keeps && t('save.notKept')}
    </p>
  )
}
