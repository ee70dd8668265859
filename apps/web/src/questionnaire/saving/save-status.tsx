import { useEffect, useState, useSyncExternalStore } from 'react'
import { timeOfDay } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Autosave } from './autosave.ts'
import type { Phase, SaveState } from './save-state.ts'
import { SignInAgain } from './sign-in-again.tsx'

const useSaveState = ({ state }: Autosave) => useSyncExternalStore(state.subscribe, state.get)

/** How the saving goes. The line under the heading speaks to listeners too; its repetition by the buttons is silent. */
export function SaveStatus({ saving, speaks = false }: { readonly saving: Autosave; readonly speaks?: boolean }) {
  const state = useSaveState(saving)
  const isSlow = useSlow(state.phase)
  return (
    <>
      <span className={`save-status save-status--${state.phase}`}>
        <Words state={state} isSlow={isSlow} />
        {state.phase === 'failed' && <TryNow saving={saving} />}
        {state.phase === 'signed-out' && <SignInAgain saving={saving} />}
        {state.phase === 'corrected' && <LoadAgain saving={saving} />}
      </span>
      {speaks && <Announcement state={state} />}
    </>
  )
}

function Words({ state, isSlow }: { readonly state: SaveState; readonly isSlow: boolean }) {
  const { t } = useTranslation('questionnaire')
  const language = useLanguage()
  const time = state.savedAt ? timeOfDay(state.savedAt, language) : ''
  switch (state.phase) {
    case 'failed':
      return t('save.failed')
    case 'offline':
      return t('save.offline')
    case 'signed-out':
      return t('save.signedOut')
    case 'submitted':
      return t('save.submitted')
    case 'closed':
      return t('save.closed')
    case 'corrected':
      return t('save.corrected')
    case 'withdrawn':
      return t('save.withdrawn')
    case 'saving':
    case 'idle':
      if (isSlow && state.phase === 'saving') return t('save.saving')
      if (state.changedBy) return t('save.changedBy', { name: state.changedBy })
      if (!time) return t('save.automatic')
      return state.recovered ? t('save.back', { time }) : t('save.saved', { time })
  }
}

/** A saving that takes more than a second says so. */
function useSlow(phase: Phase): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (phase !== 'saving') return
    const timer = setTimeout(() => setSlow(true), 1000)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [phase])
  return isSlow
}

function TryNow({ saving }: { readonly saving: Autosave }) {
  const { t } = useTranslation('questionnaire')
  return (
    <button className="ds-link" type="button" onClick={() => void saving.sendNow()}>
      {t('save.tryNow')}
    </button>
  )
}

/** The corrected questions may be of a newer application than this page, so the whole page is loaded anew. */
function LoadAgain({ saving }: { readonly saving: Autosave }) {
  const { t } = useTranslation('questionnaire')
  const loadAgain = async () => {
    await saving.keepOverReload()
    window.location.reload()
  }
  return (
    <button className="ds-link" type="button" onClick={() => void loadAgain()}>
      {t('save.loadAgain')}
    </button>
  )
}

/** Said aloud: the first saving, errorMessage, and that it is over; not each time something is saved. */
function Announcement({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation('questionnaire')
  const [first, setFirst] = useState<string | null>(null)
  if (first === null && state.savedAt !== null) setFirst(state.savedAt)
  const isFirst =
    state.phase === 'idle' && state.savedAt !== null && state.savedAt === first && !state.recovered && !state.changedBy
  const isChanged = state.phase !== 'saving' && (state.phase !== 'idle' || state.recovered || state.changedBy !== null)
  return (
    <span className="visually-hidden" role="status">
      {isFirst && t('save.savedFirst')}
      {isChanged && <Words state={state} isSlow={false} />}
    </span>
  )
}
