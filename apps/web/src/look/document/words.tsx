import { runsOf, type Run, type Words as SomeWords } from '@kartlaggning/schema/document/words'
import { Link } from 'react-router'
import { Breakable } from './breakable.tsx'

/** Words with what is strong in them, each stretch in its own language, and the pages they lead to. */
export function Words({ words }: { readonly words: SomeWords }) {
  if (typeof words === 'string') return <Breakable text={words} />
  return runsOf(words).map((run, at) => <OneRun key={at} run={run} />)
}

function OneRun({ run: { text, strong, emphasized, language, to, href } }: { readonly run: Run }) {
  if (to !== undefined)
    return (
      <Link className="ds-link" to={to} lang={language}>
        {text}
      </Link>
    )
  if (href !== undefined)
    return (
      <a className="ds-link" href={href} lang={language} rel="noreferrer">
        {text}
      </a>
    )
  if (emphasized) return <em lang={language}>{text}</em>
  if (strong) return <strong lang={language}>{text}</strong>
  return language ? <span lang={language}>{text}</span> : <Breakable text={text} />
}
