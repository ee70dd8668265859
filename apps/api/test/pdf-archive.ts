import { contentFaults } from './pdf-content.ts'
import { fontFaults } from './pdf-fonts.ts'
import { isDictionary, isList, readPdf, textOf, type Dictionary, type PdfObjects, type Value } from './pdf-objects.ts'
import { tagFaults } from './pdf-tags.ts'
import { untrue } from './untrue.ts'

/** What ISO 19005-3 (PDF/A-3, level A) and ISO 14289-1 (PDF/UA-1) ask of a file, as far as it is told from the file, and this one does not do. */
export function archiveFaults(bytes: Uint8Array): string[] {
  const pdf = readPdf(bytes)
  return [
    ...fileFaults(bytes, pdf),
    ...catalogFaults(pdf),
    ...metadataFaults(pdf),
    ...[...pdf.objects].flatMap(([number, value]) => objectFaults(value).map((it) => `object ${number}: ${it}`)),
    ...attachmentFaults(pdf),
    ...fontFaults(pdf),
    ...contentFaults(pdf),
    ...tagFaults(pdf),
  ]
}

function fileFaults(bytes: Uint8Array, { trailer, at }: PdfObjects): string[] {
  const file = Buffer.from(bytes)
  const comment = file.subarray(file.indexOf('\n') + 1, file.indexOf('\n') + 6)
  const ids = [textOf(at(trailer, 'ID', 0)), textOf(at(trailer, 'ID', 1))]
  return untrue({
    'begins as PDF 1.7': file.subarray(0, 9).equals(Buffer.from('%PDF-1.7\n')),
    'has a comment of bytes beyond ASCII after its first line':
      comment[0] === 0x25 && comment.subarray(1).every((it) => it > 127),
    'ends with its end mark': /%%EOF\r?\n?$/.test(file.toString('latin1')),
    'has an ID of two': ids.every((it) => it !== undefined && it.length > 0),
    'is not encrypted': at(trailer, 'Encrypt') === null,
  })
}

function catalogFaults({ trailer, at, objects }: PdfObjects): string[] {
  const root = at(trailer, 'Root')
  const intents = at(root, 'OutputIntents')
  const profile = at(intents, 0, 'DestOutputProfile')
  const icc = isDictionary(profile) ? profile.data : undefined
  const keys = isDictionary(root) ? [...root.entries.keys()] : []
  return untrue({
    'has a language': /^(sv-SE|en-GB)$/.test(textOf(at(root, 'Lang')) ?? ''),
    'is marked': at(root, 'MarkInfo', 'Marked') === true && at(root, 'MarkInfo', 'Suspects') !== true,
    'shows its title': at(root, 'ViewerPreferences', 'DisplayDocTitle') === true,
    'has a structure tree': at(root, 'StructTreeRoot', 'Type') === '/StructTreeRoot',
    'has one output intent': isList(intents) && intents.length === 1 && at(intents, 0, 'S') === '/GTS_PDFA1',
    'has a name for its output': Boolean(textOf(at(intents, 0, 'OutputConditionIdentifier'))),
    'has an RGB profile':
      icc?.toString('latin1', 36, 40) === 'acsp' && icc.toString('latin1', 16, 20) === 'RGB ' && at(profile, 'N') === 3,
    'has no actions, forms, layers or scripts': !keys.some((it) =>
      /^(AA|OpenAction|AcroForm|OCProperties|Requirements|NeedsRendering|Perms)$/.test(it),
    ),
    'names nothing but destinations and attachments': namesOf(at(root, 'Names')).every((it) =>
      /^(Dests|EmbeddedFiles)$/.test(it),
    ),
    'is not larger than readers bear': objects.size < 8_388_607,
    'has bookmarks': isDictionary(at(root, 'Outlines', 'First')),
  })
}

const namesOf = (value: Value) => (isDictionary(value) ? [...value.entries.keys()] : [])

const decoded = (text: string | undefined) =>
  text?.replaceAll(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

function metadataFaults({ trailer, at }: PdfObjects): string[] {
  const stream = at(trailer, 'Root', 'Metadata')
  const xml = (isDictionary(stream) ? stream.data : undefined)?.toString('utf8') ?? ''
  const said = (tag: string) =>
    decoded(new RegExp(`<${tag}>(?:\\s*<rdf:(?:Alt|Seq)>\\s*<rdf:li[^>]*>)?([^<]*)<`).exec(xml)?.[1])
  const info = (key: string) => textOf(at(trailer, 'Info', key))
  const day = (key: string) => info(key)?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  return untrue({
    'metadata are plain':
      at(stream, 'Filter') === null && at(stream, 'Type') === '/Metadata' && at(stream, 'Subtype') === '/XML',
    'metadata are XML': !/&(?!(lt|gt|quot|apos|amp);)/.test(xml) && isBalanced(xml),
    'says it is PDF/A-3 of level A': said('pdfaid:part') === '3' && said('pdfaid:conformance') === 'A',
    'says it is PDF/UA-1': said('pdfuaid:part') === '1',
    'explains the words of PDF/UA': /<pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</.test(xml),
    'has a title, the same in both places': Boolean(info('Title')) && said('dc:title') === info('Title'),
    'has the same author in both places': said('dc:creator') === info('Author'),
    'has the same producer in both places': said('pdf:Producer') === info('Producer'),
    'has the same tool in both places': said('xmp:CreatorTool') === info('Creator'),
    'has the same date in both places': said('xmp:CreateDate') === day('CreationDate'),
    'has the same date of change in both places': said('xmp:ModifyDate') === day('ModDate'),
  })
}

function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, closes, name = '', single] of xml
    .replaceAll(/<\?[^]*?\?>/g, '')
    .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closes && open.pop() !== name) return false
    if (!closes && !single) open.push(name)
  }
  return open.length === 0 && !/<(?![\w/?])/.test(xml)
}

const ACTIONS = new Set<Value>(['/GoTo', '/URI'])
const FILTERS = new Set<Value>([null, '/FlateDecode', '/DCTDecode'])
const BLENDS = new Set<Value>([null, '/Normal', '/Compatible'])

/** Of any object, whatever it is of. */
function objectFaults(value: Value): string[] {
  if (isList(value)) return value.flatMap(objectFaults)
  const text = textOf(value)
  if (text !== undefined) return untrue({ 'a string is short': text.length <= 32_767 })
  if (typeof value === 'string') return untrue({ 'a name is short': value.length <= 128 })
  if (!isDictionary(value)) return []
  const { entries, data } = value
  const has = (key: string) => entries.has(key)
  const type = entries.get('Type') ?? null
  const isAction = has('S') && (type === '/Action' || has('D') || has('URI') || has('JS') || has('Next'))
  return [
    ...untrue({
      'a filter is of the allowed': FILTERS.has(entries.get('Filter') ?? null),
      'a stream lies in its file': !data || (!has('F') && !has('FFilter')),
      'no script': !has('JS') && !has('AA'),
      'an action only leads on': !isAction || ACTIONS.has(entries.get('S') ?? null),
      'no transfer functions or halftones': !has('TR') && !has('TR2') && !has('HTP'),
      'a blend mode is plain': !has('BM') || BLENDS.has(entries.get('BM') ?? null),
      'an image is not smoothed': entries.get('Interpolate') !== true && !has('Alternates') && !has('OPI'),
      'no object of PostScript or elsewhere': entries.get('Subtype') !== '/PS' && !has('Ref'),
    }),
    ...[...entries.values()].flatMap(objectFaults),
  ]
}

function attachmentFaults({ trailer, at, objects }: PdfObjects): string[] {
  const root = at(trailer, 'Root')
  const named = at(root, 'Names', 'EmbeddedFiles', 'Names')
  const associated = at(root, 'AF')
  const files = [...objects.values()].filter(
    (it): it is Dictionary => isDictionary(it) && it.entries.get('Type') === '/Filespec',
  )
  const names = (isList(named) ? named : []).flatMap((it) => textOf(it) ?? [])
  return [
    ...untrue({
      'each attachment has a name': names.length === files.length,
      'names are sorted': names.join('\n') === names.toSorted().join('\n'),
      'each attachment is associated': files.length === 0 || (isList(associated) && associated.length === files.length),
    }),
    ...files.flatMap((file) => {
      const stream = at(file, 'EF', 'F')
      const name = textOf(at(file, 'UF'))
      return untrue({
        [`${name} has two equal names`]: name !== undefined && name === textOf(at(file, 'F')),
        [`${name} says what it is to the document`]: at(file, 'AFRelationship') === '/Data',
        [`${name} is described`]: Boolean(textOf(at(file, 'Desc'))),
        [`${name} has its kind`]: at(stream, 'Type') === '/EmbeddedFile' && at(stream, 'Subtype') === '/text/csv',
        [`${name} has its date`]: /^D:\d{14}Z$/.test(textOf(at(stream, 'Params', 'ModDate')) ?? ''),
        [`${name} has its size`]: isDictionary(stream) && at(stream, 'Params', 'Size') === stream.data?.length,
      })
    }),
  ]
}
