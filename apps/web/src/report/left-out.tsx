import { useTranslation } from '../translation.ts'
import { SectionHeading, type SectionName } from './section-heading.tsx'

/** A part of the report whose questions the round did not ask. */
export function LeftOut({ name, number }: { readonly name: SectionName; readonly number: number }) {
  const { t } = useTranslation('report')
  return (
    <section>
      <SectionHeading name={name} number={number} />
      <p className="prose">{t('leftOut')}</p>
    </section>
  )
}
