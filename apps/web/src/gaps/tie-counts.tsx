import { tieKinds, tieSpan, tieStates } from '@kartlaggning/schema/definitions/tie'
import type { Tie } from '@kartlaggning/schema/gaps/tie'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'

/** How many ties of each kind there are in each state, and between what their number lies. */
export function TieCounts({ ties }: { readonly ties: readonly Tie[] }) {
  const { t } = useTranslation('gaps')
  return (
    <ScrollRegion label={t('ties.counts')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('ties.kind')}</th>
            {tieStates.map((state) => (
              <th key={state} scope="col">
                {t(`ties.states.${state}`)}
              </th>
            ))}
            <th scope="col">{t('ties.span')}</th>
          </tr>
        </thead>
        <tbody>
          {tieKinds.map((kind) => {
            const states = ties.filter((it) => it.kind === kind).map(({ state }) => state)
            const { lowest, highest } = tieSpan(states)
            return (
              <tr key={kind}>
                <th scope="row">{t(`ties.kinds.${kind}`)}</th>
                {tieStates.map((state) => (
                  <td key={state} className="number">
                    {states.filter((it) => it === state).length}
                  </td>
                ))}
                <td className="number">{lowest === highest ? lowest : `${lowest}–${highest}`}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
