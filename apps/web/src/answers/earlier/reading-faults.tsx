import { useId, useState } from 'react'
import { useLoaderData } from 'react-router'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { remarkText } from '../../questionnaire/remark-texts.ts'
import { useTranslation } from '../../translation.ts'
import { folded } from '../from-file/choice-in.ts'
import { shortened, UnknownWordsList } from '../from-file/unknown-words-list.tsx'
import { unknownWords } from '../from-file/unknown-words.ts'
import type { loadImport } from './load-import.ts'
import type { AnswerFault, Place, ReadRound } from './read-round.ts'
import { placesIn } from './whose-row.ts'

interface ReadingFaultsProps {
  readonly county: string
  readonly read: ReadRound
  readonly onMeant: (question: string, said: string, code: string) => void
  readonly onWhom: (said: string, place: string) => void
}

/** Everything in the file that says nothing that can be kept: whose a row is, what words mean, what is not valid. */
export function ReadingFaults({ county, read, onMeant, onWhom }: ReadingFaultsProps) {
  const words = read.faults.flatMap(({ row, question, fault }) =>
    fault.is === 'not-among' || fault.is === 'not-in-register' ? [{ number: row, faults: [{ question, fault }] }] : [],
  )
  return (
    <>
      <Unmatched county={county} read={read} onWhom={onWhom} />
      <UnknownWordsList
        kind="municipality"
        words={unknownWords(words)}
        onMeant={(question, said, code) => onMeant(question.id, folded(said), code)}
      />
      <Wrong faults={read.faults} />
      <Lines title="check.repeated" lines={read.repeated} />
      <Lines title="check.undated" lines={read.undated} />
      <Lines title="check.hiddenRows" lines={read.hidden} />
      <Lines title="check.aside" lines={read.aside} />
      <LeftOut read={read} />
    </>
  )
}

function usePlaceText() {
  const { t } = useTranslation('answers/earlier')
  return ({ sheet, row }: Place) => (sheet === '' ? t('check.row', { row }) : t('check.rowIn', { sheet, row }))
}

function Unmatched({ county, read, onWhom }: Pick<ReadingFaultsProps, 'county' | 'read' | 'onWhom'>) {
  const { t } = useTranslation('answers/earlier')
  const placeText = usePlaceText()
  const { municipalities } = useLoaderData<typeof loadImport>()
  const places = placesIn(municipalities, county)
  const id = useId()
  if (read.unmatched.length === 0) return null
  return (
    <section className="earlier-list">
      <h3>{t('check.unmatched', { count: read.unmatched.length })}</h3>
      <p className="prose">{t('check.unmatchedLead')}</p>
      <ul>
        {read.unmatched.map((it, at) => {
          const said = it.said || t('check.noName')
          return (
            <li key={`${it.sheet} ${it.row}`}>
              {t('check.unmatchedRow', { place: placeText(it), said: shortened(said) })}{' '}
              {it.said !== '' && (
                <>
                  <label className="visually-hidden" htmlFor={`${id}-${at}`}>
                    {t('check.whom', { said })}
                  </label>
                  <select
                    className="ds-input"
                    id={`${id}-${at}`}
                    value=""
                    onChange={(event) => onWhom(normalized(it.said), event.target.value)}
                  >
                    <option value="">{t('check.nobody')}</option>
                    {[
                      ...places.municipalities.map(({ code, officialName }) => ({ id: code, name: officialName })),
                      ...places.areas,
                    ]
                      .toSorted((a, b) => Number(b.id === it.near?.code) - Number(a.id === it.near?.code))
                      .map((place) => (
                        <option key={place.id} value={place.id}>
                          {place.name}
                        </option>
                      ))}
                  </select>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const AT_A_TIME = 10

function Wrong({ faults }: { readonly faults: readonly AnswerFault[] }) {
  const { t } = useTranslation('answers/earlier')
  const placeText = usePlaceText()
  const wordsOf = useFaultWords()
  const [shown, setShown] = useState(AT_A_TIME)
  const wrong = faults.filter(({ fault }) => fault.is !== 'not-among' && fault.is !== 'not-in-register')
  if (wrong.length === 0) return null
  return (
    <section className="earlier-list">
      <h3>{t('check.wrong', { count: wrong.length })}</h3>
      <p className="prose">{t('check.wrongLead')}</p>
      <ul>
        {wrong.slice(0, shown).map((it) => {
          const said = shortened(it.fault.said)
          const about = { place: placeText(it), heading: it.heading, said, remark: wordsOf(it) }
          return <li key={`${it.sheet} ${it.row} ${it.heading}`}>{t('check.wrongLine', about)}</li>
        })}
      </ul>
      {wrong.length > shown && (
        <button className="ds-link" type="button" onClick={() => setShown(wrong.length)}>
          {t('check.more', { count: wrong.length - shown })}
        </button>
      )}
    </section>
  )
}

function useFaultWords() {
  const { t } = useTranslation('answers/earlier')
  const text = useTextFor('municipality')
  return ({ question, fault }: AnswerFault): string => {
    switch (fault.is) {
      case 'not-valid':
        return text(remarkText(fault.code, question))
      case 'not-shown':
        return t('check.notShown')
      case 'not-asked':
        return t('check.notAsked')
      case 'not-among':
        return t('check.notAmong')
      case 'not-in-register':
        return t('check.notInRegister')
    }
  }
}

interface LinesProps {
  readonly title: 'check.repeated' | 'check.undated' | 'check.aside' | 'check.hiddenRows'
  readonly lines: readonly (Place & { readonly said: string })[]
}

function Lines({ title, lines }: LinesProps) {
  const { t } = useTranslation('answers/earlier')
  const placeText = usePlaceText()
  if (lines.length === 0) return null
  return (
    <section className="earlier-list">
      <h3>{t(title, { count: lines.length })}</h3>
      <ul>
        {lines.map((it) => (
          <li key={`${it.sheet} ${it.row}`}>
            {t('check.unmatchedRow', { place: placeText(it), said: shortened(it.said) })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function LeftOut({ read }: Pick<ReadingFaultsProps, 'read'>) {
  const { t } = useTranslation('answers/earlier')
  if (read.leftOut.length === 0) return null
  return (
    <section className="earlier-list">
      <h3>{t('check.leftOut', { count: read.leftOut.length })}</h3>
      <ul>
        {read.leftOut.map(({ sheet, heading, count }) => (
          <li key={`${sheet} ${heading}`}>{t('check.leftOutLine', { heading, count })}</li>
        ))}
      </ul>
    </section>
  )
}
