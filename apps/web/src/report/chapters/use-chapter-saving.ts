import { chapters, type RoundChapter } from '@kartlaggning/schema/report/chapters'
import { useEffect, useRef, useState } from 'react'
import { call, ProblemError } from '../../call.ts'

/** What is written on the page. */
export type Draft = Pick<RoundChapter, 'shown' | 'words' | 'countyBoardOnly'>
type Phase = 'idle' | 'saving' | 'failed' | 'too-long' | 'conflict'

const AFTER_TYPING = 800

/**
 * Saves a chapter as it is written, over the version that was read. What somebody else has saved meanwhile is shown beside it,
 * and nothing is saved until one of the two is chosen.
 */
export function useChapterSaving(roundId: string, read: RoundChapter) {
  const [draft, setDraft] = useState<Draft>(read)
  const [carriedFrom, setCarriedFrom] = useState(read.carriedFrom)
  const [phase, setPhase] = useState<Phase>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<RoundChapter | null>(null)
  // What a saving under way goes by, whichever drawing of the page began it.
  const now = useRef({ draft: read as Draft, version: read.version, isDirty: false, isBusy: false, writesWords: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const params = { roundId, chapter: read.id }

  const afterRefusal = async (problem: unknown) => {
    now.current.isDirty = true
    if (!(problem instanceof ProblemError)) return setPhase('failed')
    if (problem.problem.type === 'input-not-valid') return setPhase('too-long')
    if (problem.problem.type !== 'chapter-was-changed-by-another') return setPhase('failed')
    const listed = await call(chapters.list, { params: { roundId } }).catch(() => null)
    const found = listed?.chapters.find(({ id }) => id === read.id)
    setTheirs(found ?? null)
    setPhase(found ? 'conflict' : 'failed')
  }
  const save = async (keepalive = false) => {
    clearTimeout(timer.current)
    const of = now.current
    if (!of.isDirty || of.isBusy) return
    Object.assign(of, { isDirty: false, isBusy: true })
    setPhase('saving')
    const { shown, words, countyBoardOnly } = of.draft
    const body = { shown, countyBoardOnly, words: of.writesWords ? words : null, seen: of.version }
    try {
      const saved = await call(chapters.write, { params, body }, { keepalive })
      Object.assign(of, { version: saved.version, isBusy: false })
      setCarriedFrom(saved.carriedFrom)
      setSavedAt(saved.changedAt)
      setPhase('idle')
      if (of.isDirty) void save()
    } catch (problem) {
      of.isBusy = false
      await afterRefusal(problem)
    }
  }
  const change = (changed: Partial<Draft>) => {
    const of = now.current
    of.draft = { ...of.draft, ...changed }
    of.isDirty = true
    if ('words' in changed) of.writesWords = true
    setDraft(of.draft)
    clearTimeout(timer.current)
    if (theirs === null) timer.current = setTimeout(() => void save(), AFTER_TYPING)
  }
  const resolve = (choice: 'mine' | 'theirs') => {
    if (!theirs) return
    const of = now.current
    of.version = theirs.version
    if (choice === 'theirs') of.draft = theirs
    of.isDirty = choice === 'mine'
    setDraft(of.draft)
    setCarriedFrom(theirs.carriedFrom)
    setTheirs(null)
    setPhase('idle')
    void save()
  }
  useSaveOnLeave(now, save)
  return { draft, carriedFrom, phase, savedAt, theirs, change, resolve, saveNow: () => void save() }
}

/** Whoever leaves the page leaves nothing behind; a window that cannot be saved asks before it closes. */
function useSaveOnLeave(
  now: React.RefObject<{ readonly isDirty: boolean; readonly isBusy: boolean }>,
  save: (keepalive: boolean) => Promise<void>,
) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const leave = () => void latest.current(true)
    const hide = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (now.current.isDirty || now.current.isBusy) event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', ask)
      leave()
    }
  }, [now])
}
