import type { Block, Facts as SomeFacts, List as SomeList, Section } from '@kartlaggning/schema/document/document'
import { sectionNumber } from '@kartlaggning/schema/document/numbering'
import { useDeferredValue, useState } from 'react'
import { useWhenPrinted } from '../use-when-printed.ts'
import { Captioned } from './captioned.tsx'
import { FigureOfDocument } from './figure.tsx'
import { FormSpace } from './form-space.tsx'
import { Proposed } from './proposed.tsx'
import { TableOfDocument } from './table.tsx'
import { Words } from './words.tsx'
import './document.css'

interface BlocksProps {
  readonly blocks: readonly Block[]
  /** Of the headings of the sections among them: the page's own is 1. */
  readonly level: number
}

/** The parts of a document in their order. */
export function Blocks({ blocks, level }: BlocksProps) {
  return blocks.map((block, at) => <OneBlock key={'id' in block ? block.id : at} block={block} level={level} />)
}

const paragraphs = { lead: 'lead', condition: 'doc-condition', label: 'doc-label', earlier: 'doc-earlier' } as const

function OneBlock({ block, level }: { readonly block: Block; readonly level: number }) {
  switch (block.kind) {
    case 'section':
      return <SectionOfDocument section={block} level={level} />
    case 'paragraph':
      return (
        <p className={block.role && paragraphs[block.role]}>
          <Proposed sentence={block.sentence} />
          <Words words={block.words} />
        </p>
      )
    case 'note':
      return (
        <p className="notice">
          <Words words={block.words} />
        </p>
      )
    case 'list':
      return <List list={block} />
    case 'facts':
      return <Facts facts={block} />
    case 'table':
      if (block.caption.number === undefined) return <TableOfDocument table={block} />
      return (
        <Captioned kind="table" caption={block.caption} table={block} evidence={block.evidence}>
          <TableOfDocument table={block} />
        </Captioned>
      )
    case 'figure':
      return <FigureOfDocument figure={block} />
    case 'boxes':
    case 'lines':
      return <FormSpace space={block} />
    case 'page-break':
      return <div className="page-break" />
  }
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const

/** Under a heading as deep as it lies; a chapter can be linked to. */
function SectionOfDocument({ section, level }: { readonly section: Section; readonly level: number }) {
  const { id, title, language, aside, role, blocks } = section
  if (role === 'folded') return <Folded section={section} level={level} />
  const Heading = headings[Math.min(level, 5) as keyof typeof headings]
  const isChapter = role === 'chapter'
  const number = sectionNumber(section)
  const Part = isChapter ? 'section' : 'div'
  return (
    <Part className={`doc-${role}`}>
      <Heading id={isChapter ? id : undefined} tabIndex={isChapter ? -1 : undefined} lang={language}>
        {number && <span className="doc-number">{number} </span>}
        {title}
        {aside && <span className="doc-aside"> {aside}</span>}
      </Heading>
      <Blocks blocks={blocks} level={level + 1} />
    </Part>
  )
}

/** Closed until it is opened, printed, or found by a search in the page; what is in it is drawn after what is seen. */
function Folded({ section: { title, blocks }, level }: { readonly section: Section; readonly level: number }) {
  const [isOpen, setIsOpen] = useState(false)
  const isDrawn = useDeferredValue(true, false)
  useWhenPrinted(() => setIsOpen(true))
  return (
    <details className="doc-folded" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {(isOpen || isDrawn) && <Blocks blocks={blocks} level={level} />}
    </details>
  )
}

const listClasses = {
  statements: 'doc-list doc-list--statements',
  dense: 'doc-list doc-list--dense',
  steps: 'steps',
} as const

function List({ list: { items, sentences, role } }: { readonly list: SomeList }) {
  const ListElement = role === 'steps' ? 'ol' : 'ul'
  return (
    <ListElement className={role ? listClasses[role] : 'doc-list'}>
      {items.map((words, at) => (
        <li key={at}>
          <Proposed sentence={sentences?.[at]} />
          <Words words={words} />
        </li>
      ))}
    </ListElement>
  )
}

function Facts({ facts: { layout, facts, none } }: { readonly facts: SomeFacts }) {
  return (
    <dl className={`doc-facts doc-facts--${layout}`}>
      {facts.map(({ name, lines, language }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={language}>{lines.join('; ') || none}</dd>
        </div>
      ))}
    </dl>
  )
}
