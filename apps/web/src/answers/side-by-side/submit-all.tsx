import { sideBySide } from '@kartlaggning/schema/answers/side-by-side'
import { pages } from '@kartlaggning/schema/pages'
import { useRef, useState } from 'react'
import { Link, useRevalidator } from 'react-router'
import { call, isProblem } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { Likeness } from './likeness.tsx'
import type { loadOverviews } from './load-side-by-side.ts'

type Overviews = Awaited<ReturnType<typeof loadOverviews>>
type Overview = Overviews['overviews'][number]

const isReady = ({ answering, sections }: Overview) =>
  answering.signs && !answering.resting && sections.every((it) => it.status === 'done')

/** Those that are ready are submitted at once; each can be read through first. */
export function SubmitAll({ roundId, overviews, pictures }: Overviews) {
  const { t } = useTranslation('answers/sideBySide')
  const language = useLanguage()
  const { revalidate } = useRevalidator()
  const { busy, mutate, error, errorMessage } = useMutation()
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [sent, setSent] = useState<readonly Overview[]>([])
  const status = useRef<HTMLParagraphElement>(null)
  const open = overviews.filter(({ answering }) => answering.signs && answering.open && !answering.proxy)
  const chosen = open.filter((it) => isReady(it) && !without.has(it.answering.respondentId))
  const namesOf = (those: readonly Overview[]) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(those.map(({ answering }) => answering.place))
  if (open.length === 0) return null

  const submit = async () => {
    const those = chosen
    const respondents = those.map(({ answering }) => answering.respondentId)
    const isDone = await mutate(async () => {
      await call(sideBySide.submit, { params: { roundId }, body: { respondents } })
      setSent(those)
    })
    await revalidate()
    if (isDone) status.current?.focus()
  }
  const incomplete = isProblem(error, 'answers-are-not-complete')
    ? open.filter(({ answering }) => error.problem.errors?.some((it) => it.path === answering.respondentId))
    : []
  return (
    <section className="grid-submit">
      <h2>{t('submit.title')}</h2>
      <p role="status" ref={status} tabIndex={-1} className={sent.length > 0 ? 'notice notice--done' : undefined}>
        {sent.length > 0 && t('submit.sent', { places: namesOf(sent) })}
      </p>
      <Likeness pictures={pictures} />
      <ul className="grid-submit__list">
        {open.map((it) => (
          <OneToSubmit
            key={it.answering.respondentId}
            overview={it}
            chosen={chosen.includes(it)}
            onChoose={(isIt) =>
              setWithout(
                new Set(
                  isIt
                    ? [...without].filter((id) => id !== it.answering.respondentId)
                    : [...without, it.answering.respondentId],
                ),
              )
            }
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <>
          <p className="buttons">
            <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void submit()}>
              {busy ? t('submit.sending') : t('submit.send', { count: chosen.length, places: namesOf(chosen) })}
            </button>
          </p>
          <p className="prose quiet">{t('submit.public')}</p>
        </>
      )}
      <ErrorMessage
        text={incomplete.length > 0 ? t('submit.incomplete', { places: namesOf(incomplete) }) : errorMessage}
      />
    </section>
  )
}

interface OneToSubmitProps {
  readonly overview: Overview
  readonly chosen: boolean
  readonly onChoose: (isIt: boolean) => void
}

function OneToSubmit({ overview, chosen, onChoose }: OneToSubmitProps) {
  const { t } = useTranslation('answers/sideBySide')
  const { respondentId, place, resting } = overview.answering
  const left = overview.sections.filter((it) => it.status !== 'done').length
  const id = `submit-${respondentId}`
  const to = resting ? pages.receipt({ respondentId }) : pages.checkAnswers({ respondentId })
  return (
    <li>
      {isReady(overview) ? (
        <span className="option">
          <input
            className="ds-input"
            type="checkbox"
            id={id}
            checked={chosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
          <label htmlFor={id} lang="sv">
            {place}
          </label>
        </span>
      ) : (
        <span lang="sv">{place}</span>
      )}{' '}
      <span className="quiet">
        {resting ? t('overview.submitted') : left > 0 ? t('submit.left', { count: left }) : t('submit.ready')}
      </span>{' '}
      <Link className="ds-link" to={to}>
        {t(resting ? 'submit.receipt' : 'submit.check')} <span className="visually-hidden">{place}</span>
      </Link>
    </li>
  )
}
