import type { Kind, Option } from '@kartlaggning/schema/questionnaire/question'
import type { Text } from '@kartlaggning/schema/text'
import { lazy, Suspense } from 'react'
import { useWatch } from 'react-hook-form'
import { Radio } from '../../look/radios.tsx'
import { useTranslation } from '../../translation.ts'
import { useQuestionContext, useText } from '../question-context.tsx'
import { GroupFrame, SingleFrame, type Asked } from './field-frame.tsx'
import { OptionsByGroup } from './option-groups.tsx'
import { scaleOptions, type Choice } from '@kartlaggning/schema/questionnaire/scale-options'

// The search in a long list is fetched where there is one.
const DescribedField = lazy(async () => ({ default: (await import('./described-field.tsx')).DescribedField }))

type Of<K extends Kind['kind']> = Asked & { readonly kind: Kind & { kind: K } }

/** A list where one has to read what each is, rather than only recognise it. */
const isDescribed = (options: readonly Option[]) => options.filter((it) => it.help).length > options.length / 2

/** Beyond this a list of radios is harder to read than a list to choose from. */
const MANY = 10

export function SingleField({ asked }: { readonly asked: Of<'single'> }) {
  const { options } = asked.kind
  if (options.length > MANY && isDescribed(options)) {
    return (
      <Suspense>
        <DescribedField asked={asked} />
      </Suspense>
    )
  }
  if (options.length > MANY) return <SelectField asked={asked} options={options} />
  return <RadioField asked={asked} choices={options.map(({ code, text, help }) => ({ value: code, text, help }))} />
}

/** So many characters, a radio counted as six, stand in one line of a form. */
const LINE = 76

/** A scale stands in one row where all of it does, else in a column: never some below the others. */
export function ScaleField({ asked }: { readonly asked: Of<'scale'> }) {
  const text = useText()
  const choices = scaleOptions(asked.kind)
  const width = choices.reduce((sum, { text: label }) => sum + text(label).length + 6, 0)
  return <RadioField asked={asked} choices={choices} inRow={width <= LINE} />
}

interface RadioFieldProps {
  readonly asked: Asked
  readonly choices: readonly Choice[]
  readonly inRow?: boolean
}

function RadioField({ asked, choices, inRow }: RadioFieldProps) {
  const { form } = useQuestionContext()
  const text = useText()
  return (
    <GroupFrame asked={asked} radios>
      {(control) => (
        <div className={inRow ? 'radios radios--row' : 'radios'}>
          {choices.map(({ value, text: label, help }) => (
            <Radio
              key={value}
              id={`${control.id}-${value}`}
              value={value}
              label={text(label)}
              help={help && text(help)}
              aria-describedby={control['aria-describedby']}
              {...form.register(asked.name)}
            />
          ))}
          {asked.optional && <Clear name={asked.name} />}
        </div>
      )}
    </GroupFrame>
  )
}

/** A radio cannot be unticked; an answer nobody has to give can be taken back. */
function Clear({ name }: { readonly name: string }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  return (
    <button className="ds-link clear" type="button" onClick={() => form.setValue(name, '', { shouldDirty: true })}>
      {t('clear')}
    </button>
  )
}

function SelectField({ asked, options }: { readonly asked: Asked; readonly options: readonly Option[] }) {
  const { t } = useTranslation('questionnaire')
  const { form } = useQuestionContext()
  return (
    <SingleFrame asked={asked}>
      {(control) => (
        <>
          <select className="ds-input" {...control} {...form.register(asked.name)}>
            <option value="">{t('choose')}</option>
            <OptionsByGroup options={options} />
          </select>
          <HelpOfChosen name={asked.name} options={options} />
        </>
      )}
    </SingleFrame>
  )
}

function HelpOfChosen({ name, options }: { readonly name: string; readonly options: readonly Option[] }) {
  const { form } = useQuestionContext()
  const text = useText()
  const chosen = useWatch({ control: form.control, name })
  const help: Text | undefined = options.find((option) => option.code === chosen)?.help
  return <p className="field__hint">{help && text(help)}</p>
}
