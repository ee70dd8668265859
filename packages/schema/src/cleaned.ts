/**
 * What no reader sees and no font draws, but a log, a letter's header or a file may stumble over: control characters, what
 * Unicode says is no character, and what belongs to some program alone.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}-\u{dffff}\u{e1000}-\u{10ffff}]/gu

/** Line breaks of every kind: Word's vertical tab, a page that ends, Unicode's own. */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * What turns the direction of what follows, so that it reads as something else than it is (letters of Hebrew and Arabic turn by
 * themselves), and signs that only choose a form, or the name of a flag, where there is nothing to choose for: a text can be
 * hidden in them.
 */
const DECEIVING =
  /[\u202a-\u202e\u2061-\u2069\u206a-\u206f\u180e]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu

/** Nothing that is to be looked for, as in nearly every text. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u02ff]*$/

/** Text as it is kept: whole characters, line breaks of one kind, and nothing that cannot be seen or shows what is not there. */
export const cleaned = (text: string) =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(BREAK, '\n')
        .replaceAll(BULLET_OF_WORD, '•')
        .replace(UNSEEN, '')
        .replace(DECEIVING, '')

/** In the font Symbol, which Word writes its bullets in. */
const BULLET_OF_WORD = '\uf0b7'

/**
 * Where a word may break, and what joins letters in scripts that do not join: in a name they would make two that look alike.
 * What families of emoji and Persian or Indic words are joined by stays.
 */
const UNSEEN_IN_A_LINE =
  /[\u00ad\u200b\u2060\u3164\uffa0]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s])[\u200c\u200d]+/gu

/** The same on one line, as names and titles are. */
export const cleanedLine = (text: string) => cleaned(text).replace(UNSEEN_IN_A_LINE, '').replace(/\s+/g, ' ')
