import { presence as contract, type Presence, type RemoteChange } from '@kartlaggning/schema/answers/presence'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { useEffect, useRef, useState } from 'react'

interface Viewed {
  readonly respondentId: string
  /** The section that is open; none on pages about the whole. */
  readonly section?: string
  /** The page as its savings know it. */
  readonly page?: string
}

/** A proxy that answered instead of the server is asked again. */
const TRY_AGAIN = 20_000
const nobody: readonly Presence[] = []

/**
 * Who else has these answers open, as long as this window is looked at; and `onChange` when something has been saved there.
 * Where it cannot be heard the page is as it was before anyone could be.
 */
export function usePresence({ respondentId, section, page }: Viewed, onChange: (change: RemoteChange) => void) {
  const [presence, setPresence] = useState(nobody)
  const querystring = { ...(section && { section }), ...(page && { page }) }
  useEvents(urlOf(contract.read, { params: { respondentId }, querystring }), {
    here: (data) => setPresence(data as Presence[]),
    changed: (data) => onChange(data as RemoteChange),
    closed: () => setPresence(nobody),
  })
  return presence
}

interface Listener {
  readonly here: (data: unknown) => void
  readonly changed: (data: unknown) => void
  readonly closed: () => void
}

/** Listens at an address for who is here and what is saved, as long as the window is looked at. */
export function useEvents(address: string, listener: Listener) {
  const now = useRef(listener)
  useEffect(() => {
    now.current = listener
  })
  useEffect(() => {
    let source: EventSource | undefined
    const close = () => {
      source?.close()
      source = undefined
      now.current.closed()
    }
    const listen = () => {
      if (document.visibilityState === 'hidden') return close()
      if (source && source.readyState !== EventSource.CLOSED) return
      source = new EventSource(address)
      source.addEventListener('here', ({ data }) => now.current.here(JSON.parse(String(data))))
      source.addEventListener('changed', ({ data }) => now.current.changed(JSON.parse(String(data))))
    }
    listen()
    const timer = setInterval(listen, TRY_AGAIN)
    document.addEventListener('visibilitychange', listen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', listen)
      close()
    }
  }, [address])
}
