import { useState } from 'react'
import { useLoaderData } from 'react-router'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { ChooseFile } from '../../files/choose-file.tsx'
import { FieldGroup } from '../../look/field.tsx'
import { Radios } from '../../look/radios.tsx'
import { useUnsentWork } from '../../look/use-unsent-work.ts'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'
import { CheckContacts } from './check-contacts.tsx'
import { ImportDone } from './import-done.tsx'
import { MatchContactColumns } from './match-contact-columns.tsx'
import { onSheet, openList, underHeader, type OpenedList } from './opened-list.ts'
import { TemplateOfContacts } from './template-of-contacts.tsx'
import './contact-import.css'

const kinds: readonly RespondentKind[] = ['municipality', 'police', 'police_area']

/** Contacts of a whole round from a file: whom it is about, which file, what its columns are, then all rows or none. */
export function ContactImportPage() {
  const { t } = useTranslation('respondents/contact-import')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const [kind, setKind] = useState<RespondentKind>('municipality')
  const [opened, setOpened] = useState<OpenedList>()
  const [isMatched, setMatched] = useState(false)
  const [added, setAdded] = useState<number>()
  useUnsentWork(opened !== undefined && added === undefined)
  const startAnew = () => {
    setOpened(undefined)
    setMatched(false)
    setAdded(undefined)
  }
  const asked = kinds.filter((it) => respondents.some((respondent) => respondent.kind === it))
  return (
    <RoundFrame round={round} tab="respondents" title={t('title')}>
      {added !== undefined && <ImportDone added={added} onAnother={startAnew} />}
      {added === undefined && !opened && (
        <>
          <p className="lead">{t('lead')}</p>
          <FieldGroup id="kind" label={t('kind.title')} radios>
            <Radios
              id="kind"
              options={asked.map((value) => ({ value, text: t(`kind.${value}`) }))}
              chosen={kind}
              onChoose={setKind}
            />
          </FieldGroup>
          <ChooseFile many={t('many')} onRead={(name, sheets) => setOpened(openList(name, sheets))} />
          <TemplateOfContacts kind={kind} />
        </>
      )}
      {added === undefined && opened && !isMatched && (
        <MatchContactColumns
          opened={opened}
          onSheet={(sheet) => setOpened(onSheet(opened, sheet))}
          onHeader={(header) => setOpened(underHeader(opened, header))}
          onChange={(columns) => setOpened({ ...opened, columns })}
          onGo={() => setMatched(true)}
          onAnother={startAnew}
        />
      )}
      {added === undefined && opened && isMatched && (
        <CheckContacts
          kind={kind}
          opened={opened}
          onBack={() => setMatched(false)}
          onAnother={startAnew}
          onAdded={setAdded}
        />
      )}
    </RoundFrame>
  )
}
