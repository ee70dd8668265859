import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext } from '../question-context.tsx'
import { GroupFrame, type Asked } from './field-frame.tsx'
import { MunicipalityBoxes } from './municipalities-field.tsx'

type AskedMunicipalities = Asked & { readonly kind: Kind & { kind: 'municipalities' } }

/** The long list of municipalities for one row of many. */
export function FoldedMunicipalities({ asked }: { readonly asked: AskedMunicipalities }) {
  return (
    <GroupFrame asked={asked}>
      {(control) => (
        <details className="folded">
          <summary>
            <Summary name={asked.name} />
          </summary>
          <MunicipalityBoxes asked={asked} control={control} />
        </details>
      )}
    </GroupFrame>
  )
}

function Summary({ name }: { readonly name: string }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  const value = useWatch({ control: form.control, name })
  const count = Array.isArray(value) ? value.length : 0
  return (
    <>
      {t('chooseMunicipalities')} <span className="quiet">{count > 0 && t('chosen', { count })}</span>
    </>
  )
}
