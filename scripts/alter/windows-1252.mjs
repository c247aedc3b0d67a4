/** Windows-1252, which Node.js cannot write: Latin-1 but for the bytes 0x80 to 0x9f; a blank where it has nothing. */
const FROM_0X80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

export const encoded1252 = (text) =>
  Buffer.from(
    [...text].map((character) => {
      const at = character === ' ' ? -1 : FROM_0X80.indexOf(character);
      const code = at < 0 ? character.codePointAt(0) : 0x80 + at;
      return code < 256 ? code : 0x3f;
    }),
  );

export const decoded1252 = (bytes) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\x80-\x9f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80].replace(' ', control));
