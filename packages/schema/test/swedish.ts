/** A word that is not written, and where it may be all the same. */
interface Banned {
  readonly word: RegExp
  readonly write: string
  readonly except?: RegExp
}

/** One word for each thing. */
const words: readonly Banned[] = [
  { word: /\b(in|ut)?lämna(r|s|t|de|des|ts)? in\b|\binlämn\w*/i, write: 'skicka in, inskickat' },
  {
    word: /(?<![\p{L}-])uppgift(en|er|erna|s)?(?!\p{L})/iu,
    write: 'svar',
    except:
      /(uppgifter|uppgifterna) om (enskilda|en enskild|\{\{name\}\}|patienter)|uppgiften behövs|behövs uppgiften|[Ff]iktiva uppgifter|inga uppgifter|en uppgift av allmänt intresse|de uppgifter lagen|felaktiga uppgifter|den uppgiften|fylls i i planen|i planen|uppgift(er)? behövs innan omgången kan öppnas|Kontrollera uppgifterna\. Du kan spara|Uppgifterna här visas|[Uu]ppgifterna behövs|inhämtande av uppgifter|vilka uppgifter|lämna uppgifter/,
  },
  { word: /\b(runda|rundan|enkät|enkäten)\b/i, write: 'omgång' },
  { word: /\b(systemet|verktyget)\b/i, write: 'tjänsten' },
  { word: /\bfrågeformulär\w*|\bblankett\w*/i, write: 'formuläret' },
  { word: /\brespondent\w*|\buppgiftslämnar\w*/i, write: 'svarande' },
  {
    word: /\b(andra|ena|båda|samma) sid(a|an|ans|or|orna)\b(?! av)|\b(en|varje) sida (har|bedömer|svarar|uppger)\b|\bpart(en|er|erna)?\b/i,
    write: 'kommunen, polisen, motparten',
  },
  { word: /\bkontaktperson\b(?! i inbjudan)/i, write: 'kontakt' },
  { word: /(Avsluta|avslutar|ge tillbaka) uppdraget/i, write: 'tillgång' },
  { word: /\bkonto(t|n)?\b/i, write: 'uppdrag' },
  { word: /\bdel(en|ar|arna)? av uppdraget\b|\bper uppdrag\b/i, write: 'område' },
  { word: /(^|[^\p{L}])[Pp]olisområde(n|t|na)?$/u, write: 'lokalpolisområde' },
  { word: /\b[UTF][1-9]\b|\bR\d\d\b/, write: 'namnet' },
  {
    word: /\bgemensam(ma)? insats(en|er|erna)?\b/i,
    write: 'samverkansinsats',
    // What a method is, in the words of those who made it.
    except: /riktar gemensamma insatser mot/,
  },
  { word: /\bsamverkanspart(er|ers)?\b/i, write: 'aktör' },
  { word: /\bgap(et|en)?\b/i, write: 'utvecklingsbehov' },
  { word: /\bgapmatris\w*/i, write: 'Vad som görs mot varje problem' },
  { word: /\bfynd(et)?\b|\bluck(a|an|or|orna)\b/i, write: 'gap, utvecklingsbehov' },
  { word: /\bdom(en)?\b/i, write: 'omdöme' },
  { word: /\b(finna|fann|funnit)\b/i, write: 'hitta' },
  { word: /\bmatch(ning\w*|a|ar|as)\b/i, write: 'avstämning, stämma av, stämma med' },
  { word: /\bkvitto(t)?\b/i, write: 'kvittens' },
  { word: /\b(ge|ger|ges|gett|getts|gavs) ut\b/i, write: 'publicera' },
  { word: /\be-post(?!adress)(en)?\b/i, write: 'mejl, e-postadress' },
  { word: /\blänsstyrelsens?\b/, write: 'Länsstyrelsen' },
  { word: /\bkommunen i (\{\{|\$\{|\p{Lu})/u, write: 'Sala kommun' },
  { word: /\blokalpolisområdet i \p{Lu}/u, write: 'lokalpolisområde Norra Västmanland' },
  { word: /(från|för|till|av|hos) Polisen i /, write: 'polisen i Sala' },
  { word: /Västerås kommun/, write: 'Västerås stad' },
  { word: /\bej\b/i, write: 'inte: Vet inte, Inte svarat' },
  { word: /\bvåld i nära relation\b/i, write: 'våld i nära relationer' },
  { word: /\b(en allmän handling|allmänna handlingar|offentlig(a)? handling(ar)?)\b/i, write: 'allmän handling' },
  { word: /\bdina svar\b/i, write: 'svaren, era svar' },
  { word: /\bt\.\s?ex\b/i, write: 'till exempel' },
  { word: /\bladda(r)? (om )?sidan (på nytt|igen)\b|\bladda sidan\b|\bläs in sidan\b/i, write: 'ladda om sidan' },
  { word: /\bsort(en|er|ers|s)?\b/i, write: 'typ' },
  { word: /\ballvar\b/i, write: 'allvarlighetsgrad' },
  { word: /(^|[.!?] )Finns (?!det\b|den\b|inte\b|kvar\b|aktören\b)(?=\p{Ll})[^?.!]*\?/u, write: 'Finns det en …?' },
]

/** How it is written. */
const manners: readonly Banned[] = [
  {
    word: /\b(vänligen|erhåll\p{L}*|huruvida|samtliga|vederbörande|beträffande|härmed|tillse|åligger|ombe(d|de|des|ds)|avseende|erfordra\p{L}*|dylik\p{L}*|icke)\b/iu,
    write: 'vardagliga ord',
  },
  // A finding is a fact from the answers, never a judgement of who gave them.
  { word: /\b(ni|kommunen|polisen) (brister|misslyckas|missköter|underlåter|struntar)\b/iu, write: 'enligt svaret' },
  { word: /\bden (\d{1,2} \p{Ll}+|\{\{(date|when|closesOn)\}\}|\$\{date)/u, write: '12 december 2026' },
  { word: /kl\. ?\d{1,2}:\d\d/, write: 'kl. 10.42' },
  { word: /\p{L}\/\p{L}/u, write: 'och, eller', except: /https?:\/\/|\w+\.\w+\// },
  {
    word: /(?<![\d\p{L}-])(?!(19|20)\d\d(?!\d))\d{4,}(?![\d:-])|(högst|minst|till|än|max) (19|20)\d\d (tecken|kronor|svar|rader)/u,
    write: '2 000',
    except: /\(\d{4}:\d+\)|siffror i följd, som \d+/,
  },
]

export interface Where {
  /** The county board's analysis: there a gap is called so. */
  readonly isAnalysis?: boolean
}

/** What in a Swedish text is not written so, and what is written instead. */
export function faultsIn(text: string, { isAnalysis = false }: Where = {}): string[] {
  const read = text
    .replace(/\{\{(?!(date|when|closesOn)\})\w+/g, '{{')
    .replace(/\$\{(?!date)(?:[^{}]|\{[^{}]*\})*\}/g, '${}')
  return [...words, ...manners].flatMap(({ word, write, except }) => {
    if (isAnalysis && write === 'utvecklingsbehov') return []
    const found = word.exec(except ? read.replace(new RegExp(except, `g${except.flags}`), '') : read)
    return found ? [`”${found[0]}” → ${write}: ${text}`] : []
  })
}
