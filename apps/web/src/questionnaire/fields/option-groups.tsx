import type { Option } from '@kartlaggning/schema/questionnaire/question'
import type { Text } from '@kartlaggning/schema/text'
import { useText } from '../question-context.tsx'

export interface OptionGroup {
  readonly heading: Text | undefined
  readonly options: readonly Option[]
}

/** Options under their headings, in the order given; those without a heading come where they stand. */
export function groupsOf(options: readonly Option[]): readonly OptionGroup[] {
  const groups: { heading: Text | undefined; options: Option[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.heading?.sv === option.group?.sv) last.options.push(option)
    else groups.push({ heading: option.group, options: [option] })
  }
  return groups
}

/** The options of a native select. */
export function OptionsByGroup({ options }: { readonly options: readonly Option[] }) {
  const text = useText()
  return groupsOf(options).map(({ heading, options: inGroup }) => {
    const children = inGroup.map((option) => (
      <option key={option.code} value={option.code}>
        {text(option.text)}
      </option>
    ))
    return heading ? (
      <optgroup key={heading.sv} label={text(heading)}>
        {children}
      </optgroup>
    ) : (
      children
    )
  })
}
