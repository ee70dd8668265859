import { isAnsweredByBoth, tieKinds, tieSpan, tieStates } from '@kartlaggning/schema/definitions/tie'
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
            const those = ties.filter((it) => it.kind === kind)
            return (
              <tr key={kind}>
                <th scope="row">{t(`ties.kinds.${kind}`)}</th>
                {tieStates.map((state) => (
                  <td key={state} className="number">
                    {those.filter((it) => it.state === state).length}
                  </td>
                ))}
                <td className="number">{isAnsweredByBoth(kind) ? spanInWords(those) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** "6", or "6–10" where silence leaves it open. */
export function spanInWords(ties: readonly Tie[]): string {
  const { lowest, highest } = tieSpan(ties)
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`
}
