import { useLocation, useRevalidator } from 'react-router'
import { everyAutosave } from '../questionnaire/saving/open-autosaves.ts'
import type { Confirmed } from './confirmed.ts'
import { ConfirmedNotice } from './confirmed-notice.tsx'

interface ConfirmedBeforeProps {
  readonly respondentId: string
  readonly titleOf: (section: string) => string | undefined
}

/** What was confirmed on the page before, whose button led here. */
export function ConfirmedBefore({ respondentId, titleOf }: ConfirmedBeforeProps) {
  const { state } = useLocation() as { state: { confirmed?: Confirmed } | null }
  const { revalidate } = useRevalidator()
  const saving = everyAutosave.get().find((it) => it.respondentId === respondentId)
  const confirmed = state?.confirmed
  if (!saving || !confirmed) return null
  const title = titleOf(confirmed.section) ?? ''
  return <ConfirmedNotice {...{ saving, confirmed, title }} onUndone={() => void revalidate()} />
}
