import { sideBySide, type SideBySidePresence } from '@kartlaggning/schema/answers/side-by-side'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { receiveInto, type Draft } from '../../questionnaire/saving/drafts.ts'
import { useEvents } from '../../questionnaire/presence/use-presence.ts'
import { useThrottled } from '../../use-throttled.ts'

const EVERY = 60_000
/** While someone else goes on typing. */
const AT_MOST = 2000

/** As on one draft's page: what others write is fetched when they have saved it, of all at once. Returns who they are. */
export function useRefreshAll(drafts: readonly Draft[], roundId: string, section: string) {
  const { revalidate } = useRevalidator()
  const look = useCallback(async () => {
    if (document.visibilityState === 'hidden') return
    const now = await call(sideBySide.read, { params: { roundId, section } })
    const moved = await Promise.all(
      drafts.map((draft) => {
        const read = now.find((it) => it.answering.respondentId === draft.answering.respondentId)
        return read ? receiveInto(draft, read) : Promise.resolve(false)
      }),
    )
    if (moved.includes(true)) await revalidate()
  }, [drafts, roundId, section, revalidate])
  // Trouble shows when something is saved; a look that fails is repeated soon anyway.
  const lookQuietly = useCallback(() => void look().catch(() => undefined), [look])
  useEffect(() => {
    const timer = setInterval(lookQuietly, EVERY)
    document.addEventListener('visibilitychange', lookQuietly)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookQuietly)
    }
  }, [lookQuietly])
  return useOthers(drafts, roundId, section, useThrottled(lookQuietly, AT_MOST))
}

function useOthers(drafts: readonly Draft[], roundId: string, section: string, onChange: () => void) {
  const pages = drafts.map(({ answering, saving }) => `${answering.respondentId}:${saving.writer}`).join(',')
  const address = useMemo(
    () => urlOf(sideBySide.presence, { params: { roundId, section }, querystring: { pages } }),
    [roundId, section, pages],
  )
  const [present, setPresent] = useState<ReadonlyMap<string, SideBySidePresence['present']>>(new Map())
  useEvents(address, {
    here: (data) => {
      const { respondentId, present: those } = data as SideBySidePresence
      setPresent((before) => new Map(before).set(respondentId, those))
    },
    changed: onChange,
    closed: () => setPresent(new Map()),
  })
  return [...present.values()].flat()
}
