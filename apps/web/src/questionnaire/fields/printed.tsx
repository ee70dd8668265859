import { useRef, useState } from 'react'
import { useWhenPrinted } from '../../look/use-when-printed.ts'

/**
 * What the text field before it holds, for paper, where no field can be scrolled. Drawn when somebody prints, never while they
 * type, and read from the field itself, which is ahead of the form by what was typed last.
 */
export function Printed() {
  const place = useRef<HTMLParagraphElement>(null)
  const [text, setText] = useState('')
  useWhenPrinted(() => setText(heldBy(place.current?.previousElementSibling)))
  return (
    <p className="printed" ref={place}>
      {text}
    </p>
  )
}

const heldBy = (field: Element | null | undefined) =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''
