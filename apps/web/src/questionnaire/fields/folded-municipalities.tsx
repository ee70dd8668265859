import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useTranslation } from '../../translation.ts'
import { useRegisters } from '../question-context.tsx'
import { GroupFrame, type Asked } from './field-frame.tsx'
import { FoldedList } from './folded-list.tsx'
import { MunicipalityBoxes } from './municipalities-field.tsx'

type AskedMunicipalities = Asked & { readonly kind: Kind & { kind: 'municipalities' } }

/** The long list of municipalities for one row of many. */
export function FoldedMunicipalities({ asked }: { readonly asked: AskedMunicipalities }) {
  const { t } = useTranslation('questionnaire')
  const { municipalities } = useRegisters()
  const named = (code: string) =>
    code === 'none' ? t('noMunicipality') : (municipalities.find((it) => it.code === code)?.name ?? code)
  return (
    <GroupFrame asked={asked}>
      {(control) => (
        <FoldedList name={asked.name} choose={t('chooseMunicipalities')} named={named}>
          <MunicipalityBoxes asked={asked} control={control} />
        </FoldedList>
      )}
    </GroupFrame>
  )
}
