import { useEffect } from 'react'
import type { Autosave } from './autosave.ts'
import { hasEnded } from './save-state.ts'

/** Nothing is left behind when a field or the page is left, hidden or goes offline. */
export function useSaveOnLeave(saving: Autosave) {
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') void saving.sendNow({ leaving: true })
    }
    const onOnline = () => {
      if (saving.hasUnsaved()) void saving.sendNow()
      else if (!hasEnded(saving.state.get().phase)) saving.tell({ phase: 'idle' })
    }
    const onOffline = () => {
      if (!hasEnded(saving.state.get().phase)) saving.tell({ phase: 'offline' })
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      const { phase } = saving.state.get()
      const isStuck = phase === 'offline' || phase === 'failed' || phase === 'signed-out'
      if ((isStuck && saving.hasUnsaved()) || saving.holds()) event.preventDefault()
    }
    const onBlur = () => void saving.sendNow()
    document.addEventListener('focusout', onBlur)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('online', onOnline)
    window.addEventListener('offline', onOffline)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      void saving.sendNow()
      document.removeEventListener('focusout', onBlur)
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('offline', onOffline)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [saving])
}
