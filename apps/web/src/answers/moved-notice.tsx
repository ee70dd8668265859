import { answers, type Answering } from '@kartlaggning/schema/answers/answers'
import { useNavigate } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
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
  const navigate = useNavigate()
  const { mutate, errorMessage } = useMutation()
  const undo = async () => {
    await call(answers.restoreEntry, { params: { respondentId, entryId: moved.entryId } })
    await navigate(moved.from)
  }
  return (
    <>
      <p className="notice" role="status">
        {t('group.moved', { name })}{' '}
        <button className="ds-link" type="button" onClick={() => void mutate(undo)}>
          {t('group.undo')}
        </button>
      </p>
      <ErrorMessage text={errorMessage} />
    </>
  )
}
