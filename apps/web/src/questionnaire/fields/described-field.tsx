import type { Kind, Option } from '@kartlaggning/schema/questionnaire/question'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from '../../translation.ts'
import { useLater } from '../../use-later.ts'
import { alwaysThere, searchOptions } from './option-search.ts'
import { useQuestionContext, useText } from '../question-context.tsx'
import { Combobox } from './combobox.tsx'
import { SingleFrame, type Asked, type ControlProps } from './field-frame.tsx'
import { useChosenAgain } from '../saving/use-answered-again.ts'

type AskedSingle = Asked & { readonly kind: Kind & { kind: 'single' } }

/** One of a long list where each has its description: searched by name and by what is said about it. */
export function DescribedField({ asked }: { readonly asked: AskedSingle }) {
  const { t } = useTranslation('questionnaire')
  return (
    <SingleFrame asked={asked} hint={t('combobox.hint')}>
      {(control) => <Described asked={asked} control={control} />}
    </SingleFrame>
  )
}

function Described({ asked, control }: { readonly asked: AskedSingle; readonly control: ControlProps }) {
  const { t } = useTranslation('questionnaire')
  const { form, kind } = useQuestionContext()
  const text = useText()
  const { options } = asked.kind
  const value = useWatch({ control: form.control, name: asked.name })
  const chosen = options.find((it) => it.code === value)
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const later = useLater()
  const found = searchOptions(options, typed ?? '', kind)
  const said = (typed ?? '').trim()
  const isUnknown = left && said !== '' && chosen === undefined

  const chosenAgain = useChosenAgain(asked.name)
  const set = (option: Option | undefined) => {
    chosenAgain(option?.code)
    form.setValue(asked.name, option?.code ?? '', { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
  }
  const choose = (option: Option) => {
    setTyped(undefined)
    set(option)
  }
  const chooseOutside = (option: Option) => {
    choose(option)
    // The button goes; whoever used the keyboard stays at the field.
    document.getElementById(control.id)?.focus()
  }
  const write = (words: string) => {
    setTyped(words)
    setLeft(false)
    if (words === '') set(undefined)
  }
  const leave = () => {
    if (typed === undefined) return
    // Whoever left by a click has it finished before anything moves under it.
    later(() => setLeft(true), 250)
    if (found.exact) setTyped(undefined)
    set(found.exact)
  }
  const note =
    said === ''
      ? t('combobox.all', { count: options.length })
      : found.count > 0
        ? t('combobox.found', { count: found.count })
        : t('combobox.none')
  return (
    <Combobox
      control={control}
      label={t('combobox.list')}
      value={typed ?? (chosen ? text(chosen.text) : '')}
      choices={found.options}
      keyOf={(option) => option.code}
      draw={(option) => <OptionInList option={option} />}
      note={note}
      searching={said !== ''}
      onWrite={write}
      onChoose={choose}
      onEscape={() => setTyped(undefined)}
      onLeave={leave}
    >
      <span className="combobox__unknown" role="status">
        {isUnknown && t('combobox.notThere', { said })}
      </span>
      {isUnknown && <Always options={options} onChoose={chooseOutside} />}
      {chosen?.help && typed === undefined && <p className="field__hint">{text(chosen.help)}</p>}
    </Combobox>
  )
}

function OptionInList({ option: { text: name, help, group } }: { readonly option: Option }) {
  const text = useText()
  const about = [group, help].filter((it) => it !== undefined).map(text)
  return (
    <>
      {text(name)}
      {about.length > 0 && <small>{about.join(' · ')}</small>}
    </>
  )
}

interface AlwaysProps {
  readonly options: readonly Option[]
  readonly onChoose: (option: Option) => void
}

/** What one can answer when the list does not have it. */
function Always({ options, onChoose }: AlwaysProps) {
  const text = useText()
  return (
    <p className="buttons">
      {alwaysThere(options).map((option) => (
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          key={option.code}
          onClick={() => onChoose(option)}
        >
          {text(option.text)}
        </button>
      ))}
    </p>
  )
}
