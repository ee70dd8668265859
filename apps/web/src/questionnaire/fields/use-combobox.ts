import { useEffect, useId, useState, type KeyboardEvent } from 'react'

interface Options<T> {
  readonly options: readonly T[]
  readonly onChoose: (option: T) => void
  /** Escape on a list that is closed already. */
  readonly onEscape: () => void
}

/**
 * The keyboard and the roles of an editable combobox with a list, as the ARIA Authoring Practices describe it: focus stays
 * in the text field, and `aria-activedescendant` says which option the arrows have come to.
 */
export function useCombobox<T>({ options, onChoose, onEscape }: Options<T>) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const at = open && active < options.length ? active : -1
  useEffect(() => {
    if (at >= 0) document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  const show = () => {
    setOpen(true)
    setActive(-1)
  }
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (option: T) => {
    close()
    onChoose(option)
  }
  const move = (step: 1 | -1) => {
    setOpen(true)
    setActive(
      at === -1 && step === -1 ? options.length - 1 : (at + step + options.length) % Math.max(options.length, 1),
    )
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // A word being composed (Japanese, a dead key) is not finished by these.
    if (event.nativeEvent.isComposing) return
    const chosen = options[at]
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && open) close()
    else if (event.key === 'Escape') onEscape()
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen)
    else if (event.key !== 'Enter') return
    event.preventDefault()
  }
  return {
    open,
    show,
    close,
    onKeyDown,
    input: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': at >= 0 ? optionId(id, at) : undefined,
    } as const,
    list: { role: 'listbox', id: `${id}-list` } as const,
    optionAt: (index: number) =>
      ({
        role: 'option',
        id: optionId(id, index),
        'aria-selected': index === at,
        onClick: () => {
          const option = options[index]
          if (option !== undefined) choose(option)
        },
      }) as const,
  }
}

const optionId = (id: string, at: number) => `${id}-${at}`
