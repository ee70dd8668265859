import type { Tie, Ties } from '@kartlaggning/schema/gaps/tie'
import { Mark, type Shape } from '../look/mark.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'

const shapes = {
  confirmed: 'full',
  one_sided: 'half',
  contradictory: 'call',
  not_asked: 'none',
  not_answered: 'unknown',
} as const satisfies Record<Tie['state'], Shape>

interface TieTableProps {
  readonly ties: readonly Tie[]
  readonly inWords: ReturnType<typeof useTieInWords>
}

export function TieTable({ ties, inWords }: TieTableProps) {
  const { t } = useTranslation('gaps')
  return (
    <ScrollRegion label={t('ties.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('ties.municipality')}</th>
            <th scope="col">{t('ties.tie')}</th>
            <th scope="col">{t('ties.state')}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={[tie.kind, tie.municipality, ...tie.entries, ...tie.ends.map(({ code }) => code)].join(' ')}>
              <th scope="row" lang="sv">
                {inWords.place(tie)}
              </th>
              <td>{inWords.tie(tie)}</td>
              <td>
                <Mark shape={shapes[tie.state]}>{inWords.state(tie)}</Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** What a tie, its place and its state are called. */
export function useTieInWords(names: Ties['names']) {
  const { t } = useTranslation('gaps')
  const called = new Map(names.map(({ code, name }) => [code, name]))
  const nameOf = (code = '') => called.get(code) ?? code
  return {
    place: ({ municipality }: Tie) => nameOf(municipality),
    state: ({ state }: Tie) => t(`ties.states.${state}`),
    tie: ({ kind, ends: [one, other], names: titles }: Tie) =>
      t(`ties.inWords.${kind}`, { one: nameOf(one?.code), other: nameOf(other?.code), name: titles.join(' / ') }),
  }
}
