/**
 * Turns C1 control characters into the signs that windows-1252 has in their place: nobody writes controls, and both decoders
 * and authors (`&#146;`) take that encoding for Latin-1.
 */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = SIGNS[control.charCodeAt(0) - 0x80];
    return sign === undefined || sign === ' ' ? control : sign;
  });
}

/** From 0x80 on; five places are empty. https://encoding.spec.whatwg.org/windows-1252.html */
const SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
