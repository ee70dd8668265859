import type { Report } from '@kartlaggning/schema/report/report'
import { useTranslation } from '../translation.ts'
import { useCounted } from './counted.ts'
import { inPlace } from './summary.ts'

/** In how many municipalities the picture, the plan and the agreement are in place. */
export function StructureSentence({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const counted = useCounted(report)
  const picture = inPlace(report, 'knowledge.pictureStatus', 'municipality')
  const plan = inPlace(report, 'knowledge.planStatus', 'municipality')
  const agreement = inPlace(report, 'agreements.agreementStatus', 'municipality')
  if (!picture || !plan || !agreement) return t('counted.tooFewStructure')
  return t('summary.structure', {
    picture: counted.municipalities(picture),
    plan: counted.short(plan),
    agreement: counted.short(agreement),
  })
}
