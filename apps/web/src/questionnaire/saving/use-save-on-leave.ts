import { useEffect } from 'react'
import type { Autosave } from './autosave.ts'

/** Nothing is left behind when a field or the page is left, hidden or goes offline. */
export function useSaveOnLeave(saving: Autosave) {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void saving.leave()
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      const { phase } = saving.state.get()
      const isStuck = phase === 'offline' || phase === 'failed' || phase === 'signed-out'
      if ((isStuck && saving.hasUnsaved()) || saving.withholds()) event.preventDefault()
    }
    const onBlur = () => void saving.sendNow()
    const onPageHide = () => void saving.leave()
    document.addEventListener('focusout', onBlur)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', saving.comeOnline)
    window.addEventListener('offline', saving.goOffline)
    window.addEventListener('beforeunload', onUnload)
    window.addEventListener('pagehide', onPageHide)
    return () => {
      void saving.sendNow()
      document.removeEventListener('focusout', onBlur)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', saving.comeOnline)
      window.removeEventListener('offline', saving.goOffline)
      window.removeEventListener('beforeunload', onUnload)
      window.removeEventListener('pagehide', onPageHide)
    }
  }, [saving])
}
