import { hyphenated } from './hyphenated.ts'

/** The last parts of the long words that problems are called by. */
const PARTS =
  /(?<=\p{L}{5})(brott|handel|miljöer|miljö|relaterat|bejakande|kriminalitet|störningar|ningar|hantering|personer|bygden|göring|görelse|valda|medel|het|ring|serad|tution|rier|dealing|related|enabled)(?!\p{L})/gu

/** Where the words of a heading over a narrow column may be broken: Arbetslivs-kriminalitet, never Arbetslivskri minalitet. */
export const hyphenatedHeading = (heading: string): string =>
  heading
    .split(' ')
    .map(hyphenated)
    .join(' ')
    .replace(PARTS, '\u00AD$1')
    .replace(/(?<=krimi)(?=nalitet)/giu, '\u00AD')
