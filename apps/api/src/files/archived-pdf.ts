import type { PdfDocument } from './pdf-pen.ts'

declare global {
  namespace PDFKit {
    interface PDFDocument {
      _addInfo(): void
      readonly _fontFamilies: Readonly<Record<string, { readonly unicode?: number[][] }>>
    }
  }
}

/** PDF/UA is not among what PDF/A knows, which wants each such word explained. */
const PDF_UA = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const inXml = (text = '') => text.replaceAll(/[&<>]/g, (it) => escapes[it] ?? it)
const second = (date = new Date()) => `${date.toISOString().slice(0, 19)}Z`

/** What a file says of itself to programs and archives, the same as it says to its reader; pdfkit escapes nothing in it. */
export function describe(doc: PdfDocument): void {
  doc._addInfo = () => {
    const { Title, Author, Creator, Producer, CreationDate, ModDate } = doc.info
    doc.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${second(CreationDate)}</xmp:CreateDate>
<xmp:ModifyDate>${second(ModDate)}</xmp:ModifyDate>
<xmp:CreatorTool>${inXml(Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(Title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${inXml(Author)}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${inXml(Producer)}</pdf:Producer>
</rdf:Description>${PDF_UA}`)
  }
}

/** The glyph for what is missing is never drawn, but may not be said to stand for the character nought. */
export function nameMissingGlyphs(doc: PdfDocument): void {
  for (const { unicode } of Object.values(doc._fontFamilies)) if (unicode) unicode[0] = [0xff_fd]
}
