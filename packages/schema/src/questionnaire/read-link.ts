/** A web address as it is kept: "www.sala.se/plan." is the whole of https://www.sala.se/plan, pasted out of a sentence. */
export function readLink(written: string): string {
  const bare = written
    .trim()
    .replace(/[.,;]+$/, '')
    .replace(/^(?:<(.*)>|\((.*)\)|["'\u201c\u201d\u2019](.*)["'\u201d\u2019])$/, '$1$2$3')
    .replace(/[.,;]+$/, '')
  return WITHOUT_PROTOCOL.test(bare) ? `https://${bare}` : bare
}

/** A domain with at least one full stop in it, and what may follow one. */
const WITHOUT_PROTOCOL = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}(?::\d{1,5})?(?:[/?#]\S*)?$/u
