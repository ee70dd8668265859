import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useQuestionContext } from '../question-context.tsx'

/** What a text field holds, for paper, where no field can be scrolled. Drawn when somebody prints, never while they type. */
export function Printed({ name }: { readonly name: string }) {
  const { form } = useQuestionContext()
  const [text, setText] = useState('')
  useEffect(() => {
    const paper = typeof matchMedia === 'function' ? matchMedia('print') : undefined
    const draw = () => {
      const held: unknown = form.getValues(name)
      flushSync(() => setText(typeof held === 'string' ? held : ''))
    }
    addEventListener('beforeprint', draw)
    paper?.addEventListener('change', draw)
    return () => {
      removeEventListener('beforeprint', draw)
      paper?.removeEventListener('change', draw)
    }
  }, [form, name])
  return <p className="printed">{text}</p>
}
