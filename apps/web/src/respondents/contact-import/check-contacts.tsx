import { people, type ContactImport, type ContactRow } from '@kartlaggning/schema/respondents/people'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { useEffect, useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { isEmptyCell } from '../../files/sheet.ts'
import { StepHeading } from '../../files/step-heading.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useProblemText } from '../../look/problem-text.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'
import { ContactRows } from './contact-rows.tsx'
import type { OpenedList } from './opened-list.ts'
import { plannedContacts, type PlannedContact } from './planned-contacts.ts'
import { respondentsNamed } from './respondents-named.ts'

interface CheckContactsProps {
  readonly kind: RespondentKind
  readonly opened: OpenedList
  readonly onBack: () => void
  readonly onAnother: () => void
  readonly onAdded: (count: number) => void
}

/** What the list would add, before anything is: all of it, or nothing while a row has a fault. */
export function CheckContacts({ kind, opened, onBack, onAnother, onAdded }: CheckContactsProps) {
  const { t } = useTranslation('respondents/contact-import')
  const { round } = useLoaderData<typeof loadRound>()
  const planned = usePlannedContacts(kind, opened)
  const rows = useMemo(() => planned.flatMap(({ row }) => row ?? []), [planned])
  const { trial, problem } = useTrial(round.id, rows)
  const problemText = useProblemText()
  const { busy, mutate, errorMessage } = useMutation()
  const faulty = planned.filter((it) => it.faults.length > 0 || trial?.faults.some(({ row }) => row === it.number))
  const add = () =>
    mutate(async () => {
      const { added } = await call(people.import, { params: { roundId: round.id }, body: { rows } })
      onAdded(added)
    })
  return (
    <section>
      <StepHeading>{t('rows.title')}</StepHeading>
      <div role="status">
        {trial ? (
          <Summary {...{ kind, planned, trial, faulty: faulty.length }} />
        ) : (
          problem === undefined && t('rows.checking')
        )}
      </div>
      <NotRead opened={opened} planned={planned} />
      <ErrorMessage text={problem === undefined ? errorMessage : problemText(problem)} />
      {trial && <ContactRows planned={faulty.length > 0 ? faulty : planned} trial={trial} />}
      <p className="buttons">
        {trial && trial.added + trial.mailboxes > 0 && faulty.length === 0 && (
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void add()}>
            {t('rows.add', { count: trial.added })}
          </button>
        )}
        <button className="ds-button" data-variant="secondary" type="button" onClick={onAnother}>
          {t('rows.another')}
        </button>
        <button className="ds-button" data-variant="tertiary" type="button" onClick={onBack}>
          {t('rows.back')}
        </button>
      </p>
    </section>
  )
}

function usePlannedContacts(kind: RespondentKind, opened: OpenedList) {
  const { respondents, municipalities } = useLoaderData<typeof loadRound>()
  return useMemo(
    () => plannedContacts(opened, respondentsNamed(respondents, municipalities, kind)),
    [opened, respondents, municipalities, kind],
  )
}

const NOTHING: ContactImport = { added: 0, known: 0, mailboxes: 0, faults: [] }

/** What the county's register says of those rows that are sound by themselves. */
function useTrial(roundId: string, rows: ContactRow[]) {
  const [trial, setTrial] = useState<ContactImport>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    let isLate = false
    const asked =
      rows.length === 0 ? Promise.resolve(NOTHING) : call(people.tryImport, { params: { roundId }, body: { rows } })
    asked.then(
      (found) => isLate || setTrial(found),
      (error: unknown) => isLate || setProblem(error),
    )
    return () => {
      isLate = true
    }
  }, [roundId, rows])
  return { trial, problem }
}

/** Rows of the list that are no contacts, in their own words: none is left out unsaid. */
function NotRead({ opened: { rows }, planned }: Pick<SummaryProps, 'planned'> & { readonly opened: OpenedList }) {
  const { t } = useTranslation('respondents/contact-import')
  const read = new Set(planned.map(({ number }) => number))
  const left = rows.filter(({ number }) => !read.has(number))
  if (left.length === 0) return null
  return (
    <details className="folded">
      <summary>{t('rows.aside', { count: left.length })}</summary>
      <ul>
        {left.map(({ number, cells }) => (
          <li key={number}>
            {t('rows.asideLine', { number, said: cells.filter((it) => !isEmptyCell(it)).join(', ') })}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface SummaryProps {
  readonly kind: RespondentKind
  readonly planned: readonly PlannedContact[]
  readonly trial: ContactImport
  readonly faulty: number
}

function Summary({ kind, planned, trial, faulty }: SummaryProps) {
  const { t } = useTranslation('respondents/contact-import')
  const { respondents } = useLoaderData<typeof loadRound>()
  const list = new Intl.ListFormat(useLanguage() === 'sv' ? 'sv-SE' : 'en-GB')
  const named = new Set(planned.map((it) => it.respondent?.id))
  const without = respondents.filter((it) => it.kind === kind && it.contacts.length === 0 && !named.has(it.id))
  const names = list.format(without.map((it) => it.name))
  return (
    <>
      {faulty > 0 && <p className="notice notice--warm">{t('rows.faulty', { count: faulty })}</p>}
      {faulty === 0 && trial.added > 0 && <p>{t('rows.sound', { count: trial.added })}</p>}
      {faulty === 0 && trial.added === 0 && <p>{t('rows.nothing')}</p>}
      {trial.known > 0 && <p>{t('rows.known', { count: trial.known })}</p>}
      {trial.mailboxes > 0 && <p>{t('rows.mailboxes', { count: trial.mailboxes })}</p>}
      {without.length > 0 && <p className="notice">{t('rows.without', { count: without.length, names })}</p>}
    </>
  )
}
