import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useRevalidator } from 'react-router'
import { timeOfDay } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Autosave } from './autosave.ts'
import { keepsOnComputer } from './browser-keeps.ts'
import type { Phase, SaveState } from './save-state.ts'
import { useShown } from './shown-savings.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { useStatusHeight } from './use-status-height.ts'

const useSaveState = ({ state }: Autosave) => useSyncExternalStore(state.subscribe, state.get)

/** How the saving goes. The line under the heading speaks to listeners too; its repetition by the buttons is silent. */
export function SaveStatus({ saving, speaks = false }: { readonly saving: Autosave; readonly speaks?: boolean }) {
  const state = useSaveState(saving)
  const isSlow = useSlow(state.phase)
  const line = useRef<HTMLSpanElement>(null)
  useShown(saving, speaks)
  useStatusHeight(line, speaks)
  return (
    <>
      <span ref={line} className={`save-status save-status--${state.phase}`}>
        <Words state={state} me={saving.personName} isSlow={isSlow} />
        {state.phase === 'failed' && <TryNow saving={saving} />}
        {(state.phase === 'signed-out' || state.phase === 'another') && <SignInAgain />}
        {state.phase === 'corrected' && <LoadAgain saving={saving} />}
      </span>
      {speaks && <Announcement state={state} me={saving.personName} />}
    </>
  )
}

interface WordsProps {
  readonly state: SaveState
  /** Whose page it is. */
  readonly me: string
  readonly isSlow: boolean
}

function Words({ state, me, isSlow }: WordsProps) {
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
    case 'another':
      return t('save.another', { name: state.signedInAs ?? '', me })
    case 'saving':
    case 'idle':
      if (isSlow && state.phase === 'saving') return t('save.saving')
      if (state.withheld.size > 0) return t('save.toCorrect')
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
  const { revalidate } = useRevalidator()
  const loadAgain = async () => {
    // Where nothing may be kept on the computer, what is written stays in the page.
    if (!keepsOnComputer()) return revalidate()
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
function Announcement({ state, me }: Pick<WordsProps, 'state' | 'me'>) {
  const { t } = useTranslation('questionnaire')
  const [first, setFirst] = useState<string | null>(null)
  if (first === null && state.savedAt !== null) setFirst(state.savedAt)
  const isUntold = !state.recovered && !state.changedBy && state.withheld.size === 0
  const isFirst = state.phase === 'idle' && state.savedAt !== null && state.savedAt === first && isUntold
  const isChanged = state.phase !== 'saving' && (state.phase !== 'idle' || !isUntold)
  return (
    <span className="visually-hidden" role="status">
      {isFirst && t('save.savedFirst')}
      {isChanged && <Words state={state} me={me} isSlow={false} />}
    </span>
  )
}
