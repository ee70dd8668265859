import { SaxesParser } from 'saxes'
import { FileError } from './sheet.ts'

export type Attributes = Readonly<Record<string, string>>

interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Reads a document as it comes, elements by their local names: some programs write them with a prefix. */
export function readXml(pieces: Iterable<string>, { open, close, text }: Handlers): void {
  const parser = new SaxesParser()
  const refuse = (cause?: unknown) => {
    throw new FileError('not-readable', cause)
  }
  parser.on('error', refuse)
  // A document that declares entities of its own is none that a spreadsheet program writes.
  parser.on('doctype', refuse)
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes))
  if (close) parser.on('closetag', ({ name }) => close(local(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for (const piece of pieces) parser.write(piece)
  parser.close()
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
