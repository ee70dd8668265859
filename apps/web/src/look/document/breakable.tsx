import { Fragment } from 'react'

/** An e-mail address that is longer than its line is broken before its @ and its dots, not within a word. */
export function Breakable({ text }: { readonly text: string }) {
  if (!text.includes('@')) return text
  return text.split(/(\S+@\S+)/).map((part, at) => (
    <Fragment key={at}>
      {at % 2 === 0
        ? part
        : part.split(/(?=[@.])/).map((piece, from) => (
            <Fragment key={from}>
              {from > 0 && <wbr />}
              {piece}
            </Fragment>
          ))}
    </Fragment>
  ))
}
