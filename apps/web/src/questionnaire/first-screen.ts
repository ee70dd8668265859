import { createContext, useContext, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useAfterFirstFrame } from '../look/use-after-first-frame.ts'

/** As many as a screen shows. */
const QUESTIONS = 2
const GROUPS = 1

const FirstScreenContext = createContext(false)
/** Says to the fields whether only the first screen is drawn yet. */
export const FirstScreenProvider = FirstScreenContext.Provider

/** The first questions can be answered while the rest are drawn, unless one comes back to a place further down. */
export function useIsFirstScreen(): boolean {
  const isBack = useIsBack()
  const isAfter = useAfterFirstFrame()
  return !isBack && !isAfter
}

export const firstQuestions = <T>(all: readonly T[], isFirstScreen: boolean) =>
  isFirstScreen ? all.slice(0, QUESTIONS) : all

/** Of a matrix, which alone may be longer than a screen. */
export const useFirstGroups = <T>(all: readonly T[]) => (useContext(FirstScreenContext) ? all.slice(0, GROUPS) : all)

/** Pages that have been shown since the application was loaded. */
const shown = new Set<string>()

/** The browser gives a page that is loaded anew, or come back to, the place where it was left. */
function useIsBack(): boolean {
  const { key, pathname, hash } = useLocation()
  const page = key + pathname
  const isPop = useNavigationType() === 'POP'
  const [isBack] = useState(() => hash !== '' || (isPop && (shown.has(page) || wasLoadedAnew())))
  useEffect(() => void shown.add(page), [page])
  return isBack
}

function wasLoadedAnew() {
  const [load] = performance.getEntriesByType('navigation')
  return !(load instanceof PerformanceNavigationTiming) || load.type !== 'navigate'
}
