import type { Language } from '../text.ts'

interface Plain {
  readonly subject: string
  readonly body: string
  readonly language: Language
  /** Only addresses below this one become links; others are read as they stand. */
  readonly publicUrl: string
}

/** The same letter as simple HTML: no pictures, nothing fetched, nothing that tells whether it is read. */
export const letterHtml = ({ subject, body, language, publicUrl }: Plain): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${letterStyle}</style>
</head>
<body class="mail">
<div class="letter">
${letterBlocks(body, publicUrl)}
</div>
</body>
</html>
`

/** In colours that can be read on white and on black, and that turn with the reader's own. */
export const letterStyle = `
:root { color-scheme: light dark; }
.mail { margin: 0; padding: 0; background: #ffffff; }
.letter { max-width: 36rem; margin: 0 auto; padding: 24px 16px; color: #1a1f26; font: 16px/1.5 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
.letter p, .letter ul, .letter blockquote { margin: 0 0 16px; }
.letter ul { padding-left: 20px; }
.letter blockquote { padding: 0 0 0 12px; border-left: 3px solid #8b98a9; }
.letter a { color: #0b4f8a; }
.letter .button { display: inline-block; padding: 10px 18px; border-radius: 4px; background: #0b4f8a; color: #ffffff; font-weight: bold; text-decoration: none; }
.letter .address { font-size: 13px; }
@media (prefers-color-scheme: dark) {
  .mail { background: #14181d; }
  .letter { color: #e8ebef; }
  .letter a { color: #9cc8f2; }
  .letter .button { background: #9cc8f2; color: #10151b; }
}
`

/** What is between its margins: paragraphs, lists, quotations, and a button where a line is an address of ours. */
export const letterBlocks = (body: string, publicUrl: string): string =>
  body
    .trim()
    .split(/\n{2,}/)
    .flatMap((paragraph) => [...runsOf(paragraph.split('\n'), publicUrl)])
    .map(({ form, lines }) => inHtml(form, lines, publicUrl))
    .join('\n')

type Form = 'words' | 'list' | 'quote' | 'link'

interface Run {
  readonly form: Form
  readonly lines: string[]
}

/** Lines of one form that follow each other; a link takes the line before it, when that ends with a colon, as its words. */
function runsOf(lines: readonly string[], publicUrl: string): Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    const form = formOf(line, publicUrl)
    const last = runs.at(-1)
    if (form === 'link') {
      const lead = last?.form === 'words' && last.lines.at(-1)?.endsWith(':') ? last.lines.pop() : undefined
      if (last?.lines.length === 0) runs.pop()
      runs.push({ form, lines: [...(lead === undefined ? [] : [lead.slice(0, -1)]), line.trim()] })
    } else if (last?.form === form) last.lines.push(line)
    else runs.push({ form, lines: [line] })
  }
  return runs
}

function formOf(line: string, publicUrl: string): Form {
  if (line.startsWith('- ')) return 'list'
  if (line.startsWith('>')) return 'quote'
  return isOurs(line.trim(), publicUrl) ? 'link' : 'words'
}

function inHtml(form: Form, lines: readonly string[], publicUrl: string): string {
  switch (form) {
    case 'words':
      return `<p>${lines.map((line) => linked(line, publicUrl)).join('<br>\n')}</p>`
    case 'list':
      return `<ul>\n${lines.map((line) => `<li>${linked(line.slice(2), publicUrl)}</li>`).join('\n')}\n</ul>`
    case 'quote':
      return `<blockquote>${lines.map((line) => escaped(line.replace(/^> ?/, ''))).join('<br>\n')}</blockquote>`
    case 'link': {
      const address = lines.at(-1) ?? ''
      const words = lines.length > 1 ? (lines[0] ?? '') : ''
      if (!words) return `<p>${anchor(address, address)}</p>`
      return `<p>${anchor(address, words, 'button')}</p>\n<p class="address">${anchor(address, address)}</p>`
    }
  }
}

const isOurs = (text: string, publicUrl: string) =>
  (text === publicUrl || text.startsWith(`${publicUrl}/`)) && !/\s/.test(text)

/** The addresses of ours inside a line. A full stop after one ends the sentence. */
const linked = (line: string, publicUrl: string) =>
  line
    .split(/(https?:\/\/\S*[^\s.,;:!?)])/)
    .map((part) => (isOurs(part, publicUrl) ? anchor(part, part) : escaped(part)))
    .join('')

const anchor = (address: string, words: string, look?: 'button') =>
  `<a${look ? ` class="${look}"` : ''} href="${escaped(address)}">${escaped(words)}</a>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
