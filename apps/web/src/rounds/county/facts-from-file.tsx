import { counties, type CountyData } from '@kartlaggning/schema/rounds/county'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ChooseFile } from '../../files/choose-file.tsx'
import type { Sheet } from '../../files/sheet.ts'
import { DownloadCsv } from '../../look/download-csv.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { saveAsFile } from '../../look/save-as-file.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useUnsentWork } from '../../look/use-unsent-work.ts'
import { useTranslation } from '../../translation.ts'
import { factRows } from './fact-rows.ts'
import type { loadCounty } from './load-county.ts'
import { readFacts, type ReadFile } from './read-facts.ts'

/** A list of facts: read here, tried without entering anything, and entered whole when it is right. */
export function FactsFromFile() {
  const { t } = useTranslation('rounds/county')
  const { data, everywhere } = useLoaderData<typeof loadCounty>()
  const { revalidate } = useRevalidator()
  const [file, setFile] = useState<ReadFile>()
  const [said, setSaid] = useState('')
  useUnsentWork(file !== undefined && file.faults.length === 0 && file.ready > 0)
  const { busy, mutate, errorMessage } = useMutation()
  const enter = (facts: ReadFile['facts'], dryRun: boolean) =>
    call(counties.enter, { params: { county: data.code }, body: { dryRun, facts: facts.map((it) => it.fact) } })
  const tryOut = (name: string, sheets: readonly Sheet[]) => {
    const read = readFacts(name, sheets, data.municipalities, everywhere)
    setSaid('')
    setFile(read)
    if (read.faults.length > 0 || read.facts.length === 0) return
    void mutate(async () => {
      const { entered, unchanged, errors } = await enter(read.facts, true)
      const faults = errors.map((it) => ({ row: read.facts[it.fact]?.row ?? 0, field: it.path as 'municipality' }))
      setFile({ ...read, faults, ready: entered, unchanged })
    })
  }
  const enterAll = ({ facts }: ReadFile) =>
    void mutate(async () => {
      const { entered } = await enter(facts, false)
      setFile(undefined)
      setSaid(t('file.entered', { count: entered }))
      await revalidate()
    })
  return (
    <section>
      <h2>{t('file.title')}</h2>
      <p className="prose">{t('file.lead')}</p>
      <p className="buttons">
        <button className="ds-button" data-variant="tertiary" type="button" onClick={() => void saveAsWorkbook(data)}>
          {t('file.workbook')}
        </button>
        <DownloadCsv text={t('file.csv')} name={data.name} rows={() => factRows(data)} />
      </p>
      <ChooseFile many={t('file.many')} onRead={tryOut} />
      {file && <Outcome file={file} />}
      <ErrorMessage text={errorMessage} />
      {file && file.faults.length === 0 && file.ready > 0 && (
        <p className="buttons">
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => enterAll(file)}>
            {t('file.enter', { count: file.ready })}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

/** What is known, as a workbook to fill in; what writes it is fetched when it is asked for. */
async function saveAsWorkbook(data: CountyData) {
  const { writeTemplate } = await import('../../files/write-template.ts')
  const file = await writeTemplate([{ name: data.name, rows: factRows(data) }])
  saveAsFile(file, `${data.name}.xlsx`)
}

function Outcome({ file: { name, lacksHeadings, faults, ready, unchanged } }: { readonly file: ReadFile }) {
  const { t } = useTranslation('rounds/county')
  if (lacksHeadings) return <p role="alert">{t('file.headers')}</p>
  if (faults.length > 0)
    return (
      <div className="notice notice--warm" role="alert">
        <p>{t('file.faults', { count: faults.length, name })}</p>
        <ul>
          {faults.map(({ row, field }) => (
            <li key={`${row} ${field}`}>
              <strong>{t('file.row', { row })}</strong>: {t(`faults.${field}`)}
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <p role="status">
      {ready > 0 ? t('file.ready', { count: ready, name }) : t('file.nothing', { name })}{' '}
      {ready > 0 && unchanged > 0 && t('file.unchanged', { count: unchanged })}
    </p>
  )
}
