import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import './status-message.css'

export type Announce = (what: string) => void

/** After a deed the button that did it may be gone: the page is read anew, and the focus is where it says what happened. */
export function useStatusMessage() {
  const [message, setMessage] = useState({ text: '', times: 0 })
  const { revalidate } = useRevalidator()
  const tell: Announce = (text) => {
    // Not before: what is chosen in a form that is about to be drawn anew would be lost.
    void revalidate().then(() => setMessage(({ times }) => ({ text, times: times + 1 })))
  }
  return [message, tell] as const
}

export function StatusMessage({ text, times }: { readonly text: string; readonly times: number }) {
  useEffect(() => {
    if (times > 0) document.getElementById('status-message')?.focus()
  }, [times])
  return (
    <p className="status-message" id="status-message" role="status" tabIndex={-1}>
      {text}
    </p>
  )
}
