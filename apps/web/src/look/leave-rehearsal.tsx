import { pages } from '@kartlaggning/schema/pages'
import { previousSession } from '@kartlaggning/schema/identity/previous-session'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { call } from '../call.ts'
import { useTranslation } from '../translation.ts'
import { useProblemText } from './problem-text.ts'

interface LeaveRehearsalProps {
  /** As whom one is in the rehearsal; null as oneself. */
  readonly as: string | null
  readonly roundId: string | undefined
}

/** Out of a page of a rehearsal: to where it is led, and for one who is there as somebody made up back to oneself. */
export function LeaveRehearsal({ as, roundId }: LeaveRehearsalProps) {
  const { t } = useTranslation()
  if (as !== null) return <ToOneself />
  return roundId === undefined ? null : (
    <Link className="ds-link" to={pages.rehearsal({ roundId })}>
      {t('rehearsal.link')}
    </Link>
  )
}

/** Nothing where one has come in by a letter of one's own browser window, and was nobody before. */
function ToOneself() {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const [name, setName] = useState<string | null>(null)
  const [refusal, setRefusal] = useState('')
  useEffect(() => {
    void call(previousSession.read).then(
      (way) => setName(way.name),
      () => undefined,
    )
  }, [])
  if (name === null) return null
  const comeBack = async () => {
    try {
      await (await import('../sign-in/come-back.ts')).comeBack()
    } catch (problem) {
      setRefusal(problemText(problem))
    }
  }
  return (
    <>
      <button className="ds-link" type="button" onClick={() => void comeBack()}>
        {t('rehearsal.back', { name })}
      </button>
      {refusal !== '' && <span role="alert"> {refusal}</span>}
    </>
  )
}
