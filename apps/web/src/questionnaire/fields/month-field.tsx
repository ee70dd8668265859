import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { useTranslation } from '../../translation.ts'
import { SingleFrame, type Asked } from './field-frame.tsx'
import { TypedOrWord } from './typed-or-word.tsx'

type AskedMonth = Asked & { readonly kind: Kind & { kind: 'month' } }

/** Month as text: `<input type="month">` speaks the browser's language, not ours. */
export function MonthField({ asked }: { readonly asked: AskedMonth }) {
  const { t } = useTranslation('questionnaire')
  return (
    <SingleFrame asked={asked} hint={t('monthHint')}>
      {(control) => <TypedOrWord asked={asked} control={control} />}
    </SingleFrame>
  )
}
