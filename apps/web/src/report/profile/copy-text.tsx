import { useState } from 'react'
import { copyText } from '../../look/copy-text.ts'
import { useTranslation } from '../../translation.ts'

/** Puts a text where it can be pasted from, and says whether it did. */
export function CopyText({ text }: { readonly text: string }) {
  const { t } = useTranslation('report/profile')
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const copy = async () => setSaid((await copyText(text)) ? 'copied' : 'notCopied')
  return (
    <p className="buttons no-print">
      <button className="ds-button" data-variant="secondary" type="button" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status">{said && t(said)}</span>
    </p>
  )
}
