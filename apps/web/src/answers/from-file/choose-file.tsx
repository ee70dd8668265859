import { useState } from 'react'
import { describedBy, Field } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import { readFile, type ChooseSheet } from './read-file.ts'
import { FileError, type FileFault, type Sheet } from './sheet.ts'

interface ChooseFileProps {
  /** "insatser" */
  readonly many: string
  /** Which sheet of a workbook holds the list. */
  readonly choose: ChooseSheet
  readonly onRead: (name: string, sheet: Sheet) => void
}

const ID = 'file'

/** One file from this computer. It is read here, and goes nowhere. */
export function ChooseFile({ many, choose, onRead }: ChooseFileProps) {
  const { t } = useTranslation('answers')
  const [fault, setFault] = useState<FileFault>()
  const [reading, setReading] = useState(false)
  const hint = t('fromFile.choose.hint')
  const error = fault && t(`fromFile.fault.${fault}`)

  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setReading(true)
    setFault(undefined)
    try {
      onRead(file.name, await readFile(file, choose))
    } catch (problem) {
      setFault(problem instanceof FileError ? problem.fault : 'not-readable')
      // So that the same file can be chosen again when it has been put right.
      input.value = ''
    }
    setReading(false)
  }
  return (
    <section>
      <h2>{t('fromFile.choose.title')}</h2>
      <Field id={ID} label={t('fromFile.choose.label', { many })} hint={hint} error={error}>
        <input
          className="ds-input"
          id={ID}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          aria-describedby={describedBy({ id: ID, hint, error })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => void read(event.target)}
        />
      </Field>
      <p role={error ? 'alert' : 'status'}>
        {reading && t('fromFile.choose.reading')}
        {error && <span className="visually-hidden">{error}</span>}
      </p>
    </section>
  )
}
