import { webAddress } from '../attribution/web-address';
import type { ClearedStory } from './offered-story';
import { xml, type Xml } from './safe-xml';

/**
 * The pictures of a story that we have a file of, with caption, credit, notice and licence. https://www.rssboard.org/media-rss
 */
export function mediaElements({ facts: { pictures } }: ClearedStory): readonly Xml[] {
  return pictures.flatMap(({ file, caption, credit }) => {
    if (file === null) return [];
    const size = file.width === null || file.height === null ? null : xml` width="${file.width}" height="${file.height}"`;
    const licence = webAddress(credit?.licence);
    const said = [
      ...stated(caption, (words) => xml`<media:description type="plain">${words}</media:description>`),
      ...stated(credit?.line, (words) => xml`<media:credit>${words}</media:credit>`),
      ...stated(credit?.copyrightNotice, (words) => xml`<media:copyright>${words}</media:copyright>`),
      ...stated(credit?.licence, (words) => (licence === null ? xml`<media:license>${words}</media:license>` : xml`<media:license href="${licence}">${words}</media:license>`)),
    ];
    return [xml`<media:content url="${file.address}" medium="image"${size}>${said}</media:content>\n`];
  });
}

function stated(words: string | null | undefined, write: (words: string) => Xml): readonly Xml[] {
  return words ? [write(words)] : [];
}
