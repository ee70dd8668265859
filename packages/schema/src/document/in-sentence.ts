/** Names of authorities, surveys and methods: they keep their capital wherever they stand. */
const NAMES =
  /^(Länsstyrelse|Säkerhetspolis|Kriminalvård|Försäkringskass|Arbetsförmedling|Kronofogde|Statens institutionsstyrelse|Nationella trygghetsundersökning|Brås?(?!\p{L})|Bob\b|Islandsmodell|Komet\b|Swedish\b|\p{L}+(verket|myndigheten)(?!\p{L}))/u

/** Letters that are no word: "EST-rapporter", "EU-medel". */
const LETTERS = /^\p{Lu}[\p{Lu}\p{N}]/u

/** What is called by itself "Våld i nära relationer", as it is called inside a sentence. */
export const inSentence = (text: string): string =>
  NAMES.test(text) || LETTERS.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
