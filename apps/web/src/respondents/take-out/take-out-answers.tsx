import { answerExports, type ExportReader } from '@kartlaggning/schema/answers/export/export'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { FileLinks } from '../../look/file-links.tsx'
import { Filters, FilterSelect, useFilter } from '../../look/filters.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'

/** For others than the county board, in the words of an address. */
const others: Readonly<Record<string, ExportReader>> = { lansbra: 'lansbra', alla: 'public' }

/** Everything submitted in the round, as files; whom they are for decides what is in them. */
export function TakeOutAnswers({ round }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const [chosen] = useFilter('for')
  const reader = others[chosen] ?? 'county-board'
  const params = { roundId: round.id }
  const querystring = { language, reader }
  const tables = (flavour: 'swedish-excel' | 'open') =>
    urlOf(answerExports.tables, { params, querystring: { ...querystring, flavour } })
  return (
    <section className="no-print">
      <h2>{t('answers.takeOut.title')}</h2>
      <p className="prose">{t('answers.takeOut.lead')}</p>
      <Filters label={t('answers.takeOut.choices')}>
        <FilterSelect
          name="for"
          label={t('answers.takeOut.for')}
          all={t('answers.takeOut.countyBoard')}
          options={[
            ['lansbra', t('answers.takeOut.lansbra')],
            ['alla', t('answers.takeOut.public')],
          ]}
        />
      </Filters>
      <p className="prose quiet">{t(`answers.takeOut.text.${reader}`)}</p>
      <FileLinks
        label={t('answers.takeOut.files')}
        address={{
          workbook: urlOf(answerExports.workbook, { params, querystring }),
          excel: tables('swedish-excel'),
          open: tables('open'),
          json: urlOf(answerExports.json, { params, querystring }),
        }}
      />
    </section>
  )
}
