import { saveAsFile } from '../look/save-as-file.ts'
import { useTranslation } from '../translation.ts'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onDone: () => void
}

/** Shown once: nobody can look them up afterwards. */
export function RecoveryCodes({ codes, onDone }: RecoveryCodesProps) {
  const { t } = useTranslation('secondFactor')
  const save = () =>
    saveAsFile(new Blob([`${codes.join('\n')}\n`], { type: 'text/plain;charset=utf-8' }), t('codes.file'))
  return (
    <>
      <p className="prose">{t('codes.lead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <button className="ds-button" type="button" onClick={onDone}>
          {t('codes.done')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={save}>
          {t('codes.save')}
        </button>
      </p>
    </>
  )
}
