import { secrecy, type SecrecyMark } from '@kartlaggning/schema/answers/secrecy'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import { useTranslation } from '../translation.ts'

/** Tells whoever answered that some of it is marked as secret by the county board; the receipt does not wait for it. */
export function OwnSecrecy({ respondentId }: { readonly respondentId: string }) {
  const { t } = useTranslation('answers')
  const [marks, setMarks] = useState<readonly SecrecyMark[]>([])
  useEffect(() => {
    // What cannot be asked just now is not missed here: it is the county board's to keep.
    void call(secrecy.read, { params: { respondentId } }).then(
      (read) => setMarks(read.marks.filter(({ removed }) => removed === null)),
      () => setMarks([]),
    )
  }, [respondentId])
  return (
    <div role="status">
      {marks.length > 0 && <p className="notice">{t('receipt.secret', { count: marks.length })}</p>}
    </div>
  )
}
