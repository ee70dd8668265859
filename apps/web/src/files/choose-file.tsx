import { useEffect, useRef, useState } from 'react'
import { describedBy, Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'
import { readApart } from './read-apart.ts'
import { FileError, MOST_BYTES, type FileFault, type Sheet } from './sheet.ts'

interface ChooseFileProps {
  /** "insatser" */
  readonly many: string
  /** Takes what is in it, or throws a fault of the file. */
  readonly onRead: (name: string, sheets: readonly Sheet[], file: File) => void
  /** A kind of file that is no table: its ending, and what is done with what stands in it. */
  readonly other?: { readonly ending: string; readonly onText: (name: string, text: string) => void }
  /** When not that of a list. */
  readonly hint?: string
}

const ID = 'file'

function textIn(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new FileError('too-large')
  return file.text()
}

/** One file from this computer. It is read here, and goes nowhere. */
export function ChooseFile({ many, onRead, other, hint: ownHint }: ChooseFileProps) {
  const { t } = useTranslation('files')
  const [fault, setFault] = useState<FileFault>()
  const reading = useRef<AbortController>(undefined)
  const [isReading, setReading] = useState(false)
  const hint = ownHint ?? t('choose.hint')
  const error = fault && t(`fault.${fault}`)
  useEffect(() => () => reading.current?.abort(), [])

  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    reading.current?.abort()
    const own = new AbortController()
    reading.current = own
    setReading(true)
    setFault(undefined)
    try {
      if (other && file.name.toLowerCase().endsWith(other.ending)) other.onText(file.name, await textIn(file))
      else onRead(file.name, await readApart(file, own.signal), file)
    } catch (problem) {
      if (reading.current !== own) return
      if (!own.signal.aborted) setFault(problem instanceof FileError ? problem.fault : 'not-readable')
      // So that the same file can be chosen again when it has been put right.
      input.value = ''
    }
    setReading(false)
  }
  return (
    <section>
      <h2>{t('choose.title')}</h2>
      <Field id={ID} label={t('choose.label', { many })} hint={hint} error={error}>
        <input
          className="ds-input"
          id={ID}
          type="file"
          accept={['.xlsx,.xlsm,.xltx,.csv,.tsv,.txt', other?.ending].filter(Boolean).join(',')}
          aria-describedby={describedBy({ id: ID, hint, error })}
          aria-invalid={error ? true : undefined}
          onChange={(event) => void read(event.target)}
        />
      </Field>
      <p role={error ? 'alert' : 'status'}>
        {isReading && t('choose.reading')}
        {error && <span className="visually-hidden">{error}</span>}
      </p>
      {isReading && (
        <p className="buttons">
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => {
              reading.current?.abort()
              document.getElementById(ID)?.focus()
            }}
          >
            {t('choose.stop')}
          </button>
        </p>
      )}
    </section>
  )
}
