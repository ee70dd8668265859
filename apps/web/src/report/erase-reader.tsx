import { editionReaders, type InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import type { Erasure } from '@kartlaggning/schema/respondents/erasure'
import { people } from '@kartlaggning/schema/respondents/people'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import type { Announce } from '../respondents/status-message.tsx'
import { useTranslation } from '../translation.ts'

interface EraseReaderProps {
  readonly round: Pick<Round, 'id' | 'county'>
  readonly reader: InvitedReader
  readonly tell: Announce
}

/** For somebody who reads no longer: in two steps, erase what is kept of them. */
export function EraseReader({ round, reader: { id, personId, name }, tell }: EraseReaderProps) {
  const { t } = useTranslation('report')
  const [erasure, setErasure] = useState<Erasure>()
  const { busy, mutate, errorMessage } = useMutation()
  const look = () =>
    mutate(async () => setErasure(await call(people.erasure, { params: { county: round.county, personId } })))
  const erase = async () => {
    await call(editionReaders.erase, { params: { roundId: round.id, readerId: id } })
    tell(t('readers.erase.done'))
  }
  return (
    <>
      <ErrorMessage text={errorMessage} />
      <div role="status">{erasure && <p>{t('readers.erase.goes', { count: erasure.letters })}</p>}</div>
      {erasure ? (
        <ConfirmButton
          text={t('readers.erase.button')}
          variant="tertiary"
          title={t('readers.erase.title', { name })}
          confirm={t('readers.erase.button')}
          onConfirm={erase}
        >
          <p>{t('readers.erase.noUndo')}</p>
        </ConfirmButton>
      ) : (
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-disabled={busy}
          onClick={() => void look()}
        >
          {t('readers.erase.look')}
        </button>
      )}
    </>
  )
}
