/** Where a long place name or heading may be broken in a narrow column: Skinnskatte-berg, never Surahamma-r. */
export const hyphenated = (name: string): string =>
  name
    .replace(
      /(?<=\p{L}{4})(hammar|skatteberg|berg|borg|köping|stad|sund|torp|lund|bruk|fors|holm|krona|backen|analys|funktion|kommelse|löfte|bild|plan|planer|följning|beredelser|förande|verkan|insatser|grad|behov|kommelsen)(?=[,.;:)]*$)/u,
      '\u00AD$1',
    )
    .replace('skatteberg', 'skatte\u00ADberg')
