/** A web address as it is kept: "www.sala.se/plan." is the whole of https://www.sala.se/plan, pasted out of a sentence. */
export function readLink(written: string): string {
  const bare = written
    // What cannot be seen comes along from chats and documents, and leads elsewhere.
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/[.,;]+$/, '')
    .replace(/^(?:<(.*)>|\((.*)\)|["'\u201c\u201d\u2019](.*)["'\u201d\u2019])$/, '$1$2$3')
    .replace(/[.,;]+$/, '')
    .replace(/^([^()]*)\)$/, '$1')
  return WITHOUT_PROTOCOL.test(bare) && !FILE.test(bare) ? `https://${bare}` : bare
}

/** What somebody has on their own computer. */
const FILE = /^[^/]*\.(?:docx?|xls[xm]?|pptx?|pdf|odt|ods|txt|csv|rtf|jpe?g|png)$/i

/** A domain with at least one full stop in it, and what may follow one. */
const WITHOUT_PROTOCOL = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u
