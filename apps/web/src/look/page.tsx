import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, useLocation, useMatches } from 'react-router'
import { learn } from '../language.ts'
import { useActor, useRehearsal } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { rememberSearch, withLastSearch } from './last-search.ts'
import { useWhenPrinted } from './use-when-printed.ts'

interface Step {
  readonly to: string
  readonly text: string
}

interface PageProps {
  readonly title: string
  /** In the window, where the page is about one of several things under the same heading. */
  readonly windowTitle?: string | undefined
  /** The id of what takes focus on arrival in the place of the heading. */
  readonly arriveAt?: string | undefined
  /** What the page belongs to, named after the title in the window: "Kartläggningen 2026". */
  readonly within?: string | undefined
  readonly back?: Step
  readonly trail?: readonly Step[]
  /** A short line above the heading: "Avsnitt 2 av 8". */
  readonly aside?: string | undefined
  /** A line under the heading, such as how the saving goes. */
  readonly status?: ReactNode
  /** The error summary; it stands above the heading, and the window's title says "Fel:". */
  readonly errors?: ReactNode
  readonly fictional?: boolean | undefined
  /** Of a rehearsal, where nobody is signed in yet. */
  readonly rehearsed?: boolean
  /** Between the header and the page itself, across the whole window: where in a round one is. */
  readonly bar?: ReactNode
  /** A page to work in: wider and denser than one to read. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of every page: one h1, which takes focus when the page has changed. */
export function Page(props: PageProps) {
  const { title, windowTitle, arriveAt, within, back, trail, aside, status, errors, fictional, bar, wide, children } =
    props
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading, arriveAt)
  const { pathname, search } = useLocation()
  useEffect(() => rememberSearch(pathname, search), [pathname, search])
  const madeUp = useActor()?.fictional
  const rehearsal = useRehearsal() ?? (props.rehearsed ? { as: null } : null)
  const kind = rehearsal && !within?.startsWith(t('rehearsal.kind')) && t('rehearsal.kind')
  const named = [kind, windowTitle, title, within ?? t('service')].filter(Boolean).join(' – ')
  useDocumentTitle(`${errors ? t('errorPrefix') : ''}${named}`)
  return (
    <>
      {rehearsal ? <Rehearsing as={rehearsal.as} /> : (fictional ?? madeUp) && <Fictional />}
      <WritingOnBehalf />
      {bar}
      <main className={wide ? 'page page--work' : 'page'} id="main" tabIndex={-1}>
        <div className="shell__inner">
          <PrintHead within={within} />
          {(back ?? trail) && <Trail {...(back && { back })} {...(trail && { trail })} />}
          {errors}
          {aside && <p className="page__aside">{aside}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {status !== undefined && <div className="page__status">{status}</div>}
          {status === undefined && <div className="page__status page__status--empty" />}
          {children}
        </div>
      </main>
    </>
  )
}

function PrintHead({ within }: Pick<PageProps, 'within'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  // The first date to be written takes the browser as long as a whole frame.
  const [date, setDate] = useState('')
  useWhenPrinted(() => setDate(dateInText(new Date().toISOString(), language)))
  return (
    <p className="print-only print-head">
      {[t('service'), within, date && t('printed', { date })].filter(Boolean).join(' · ')}
    </p>
  )
}

function Trail({ back, trail = [] }: { readonly back?: Step; readonly trail?: readonly Step[] }) {
  const { t } = useTranslation()
  if (back) {
    return (
      <p className="page__trail">
        <Link className="ds-link back-link" to={withLastSearch(back.to)}>
          {back.text}
        </Link>
      </p>
    )
  }
  return (
    <nav className="page__trail" aria-label={t('trail')}>
      <ol>
        {trail.map((step) => (
          <li key={step.to}>
            <Link className="ds-link" to={step.to}>
              {step.text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const LeaveRehearsal = lazy(async () => {
  const [{ LeaveRehearsal }] = await Promise.all([import('./leave-rehearsal.tsx'), learn('look/pages')])
  return { default: LeaveRehearsal }
})

/** A rehearsal is never to be taken for what it rehearses. */
function Rehearsing({ as }: { readonly as: string | null }) {
  const { t } = useTranslation()
  const roundId = useMatches().at(-1)?.params['roundId']
  return (
    <p className="fictional rehearsing">
      <span className="shell__inner">
        <strong>{t('rehearsal.title')}</strong> {as === null ? t('rehearsal.text') : t('rehearsal.as', { name: as })}{' '}
        <Suspense>
          <LeaveRehearsal as={as} roundId={roundId} />
        </Suspense>
      </span>
    </p>
  )
}

/** What a coordinator writes on somebody's behalf is never to be taken for an answer of the county board's own. */
function WritingOnBehalf() {
  const { t } = useTranslation()
  const actor = useActor()
  const { respondentId, roundId } = useMatches().at(-1)?.params ?? {}
  if (roundId !== undefined || !actor?.proxies.some((it) => it.respondentId === respondentId)) return null
  return (
    <p className="fictional">
      <span className="shell__inner">
        <strong>{t('onBehalf.title')}</strong> {t('onBehalf.text')}
      </span>
    </p>
  )
}

/** Made-up data says so on the page and on paper. */
function Fictional() {
  const { t } = useTranslation()
  return (
    <p className="fictional">
      <span className="shell__inner">
        <strong>{t('fictional.title')}</strong> {t('fictional.text')}
      </span>
    </p>
  )
}

function useFocusOnArrival(heading: React.RefObject<HTMLHeadingElement | null>, arriveAt?: string) {
  const { key, pathname, hash } = useLocation()
  const arrived = useRef('')
  useEffect(() => {
    const place = pathname + hash
    if (arrived.current === place) return
    arrived.current = place
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (target) {
      target.scrollIntoView({ block: 'center' })
      focusable(target)?.focus({ preventScroll: true })
    } else if (key !== 'default') {
      const first = arriveAt === undefined ? heading.current : document.getElementById(arriveAt)
      first?.focus({ preventScroll: true })
    }
  }, [key, pathname, hash, heading, arriveAt])
}

const focusable = (target: HTMLElement) =>
  target.matches('a, button, input, select, textarea, [tabindex]')
    ? target
    : target.querySelector<HTMLElement>('input, select, textarea, button, a, [tabindex]')

/** In the one title element that the document has from the start. */
function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}
