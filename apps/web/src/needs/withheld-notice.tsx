import type { Need } from '@kartlaggning/schema/needs/need'
import { useTranslation } from '../translation.ts'

/** From whom the evidence is withheld, told before the decision: what is written is not shown to them either. */
export function WithheldNotice({ need }: { readonly need: Need }) {
  const { t } = useTranslation('needs')
  return need.withheldFrom.map(({ reader, reason, partly }) => {
    const readers = t(`withheld.reader.${reader}`)
    return (
      <div className="notice" key={reader}>
        <p>
          <strong>{t(partly ? 'withheld.partly' : 'withheld.whole', { reader: readers })}</strong>{' '}
          {t(`withheld.reason.${reason}`)} {t(partly ? 'withheld.partlyText' : 'withheld.wholeText')}
        </p>
      </div>
    )
  })
}
