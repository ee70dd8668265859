import { COMPLETED } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { FieldGroup } from '../look/field.tsx'
import { Radio } from '../look/radios.tsx'
import type { Autosave } from '../questionnaire/saving/autosave.ts'
import { useTranslation } from '../translation.ts'

/** The last question of every section: its people decide when it is done. */
export function CompletedField({ saving, section }: { readonly saving: Autosave; readonly section: string }) {
  const { t } = useTranslation('questionnaire')
  const place = { entry: null, question: `${section}.${COMPLETED}` }
  const [value, setValue] = useState(() => saving.valueAt(place))
  const choose = (isDone: boolean) => {
    setValue(isDone)
    saving.change(place, isDone)
  }
  return (
    <div className="completed">
      <FieldGroup id="completed" label={t('completed.question')}>
        {[true, false].map((isDone) => (
          <Radio
            key={String(isDone)}
            id={`completed-${isDone}`}
            name="completed"
            label={t(isDone ? 'completed.yes' : 'completed.no')}
            checked={value === isDone}
            onChange={() => choose(isDone)}
          />
        ))}
      </FieldGroup>
    </div>
  )
}
