import { answers, type Answering } from '@kartlaggning/schema/answers/answers'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../call.ts'
import { useProblemText } from '../look/problem-text.ts'
import { useTranslation } from '../translation.ts'

/** What an entry was where it came from, and the page that it stood on. */
export interface Moved {
  readonly entryId: string
  readonly from: string
}

interface MovedNoticeProps {
  readonly answering: Answering
  readonly moved: Moved
  readonly name: string
}

/** Says that an entry has been moved here, and takes it back to where it stood. */
export function MovedNotice({ answering: { respondentId }, moved, name }: MovedNoticeProps) {
  const { t } = useTranslation('answers')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const [errorMessage, setErrorMessage] = useState('')
  const undo = async () => {
    await call(answers.restoreEntry, { params: { respondentId, entryId: moved.entryId } })
    await navigate(moved.from)
  }
  return (
    <p className="notice" role="status">
      {errorMessage || t('group.moved', { name })}{' '}
      <button
        className="ds-link"
        type="button"
        onClick={() => void undo().catch((error: unknown) => setErrorMessage(problemText(error)))}
      >
        {t('group.undo')}
      </button>
    </p>
  )
}
