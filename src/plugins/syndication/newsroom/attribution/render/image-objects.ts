import type { PrintedCredit } from '../attribution';
import { stated, type JsonLd } from '../json-ld-facts';
import { webAddress } from '../web-address';

/**
 * The pictures that a credit stands for, in the terms in which search engines show who made and who licenses them.
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageObjects(credit: PrintedCredit): readonly JsonLd[] {
  const { line, copyrightNotice, licence, acquireLicencePage, addresses } = credit;
  const facts = {
    '@type': 'ImageObject',
    creditText: line,
    creator: makerOf(credit),
    copyrightNotice,
    license: licence && (webAddress(licence) ?? stated({ '@type': 'CreativeWork', name: licence })),
    acquireLicensePage: webAddress(acquireLicencePage),
  };
  return addresses.length === 0 ? [stated(facts)] : addresses.map((address) => stated({ ...facts, contentUrl: webAddress(address) }));
}

/** The photographer; where nobody is named, the first agency: nobody is invented. */
function makerOf({ photographer, agencies }: PrintedCredit): JsonLd | null {
  if (photographer !== null) return stated({ '@type': 'Person', name: photographer });
  const [agency] = agencies;
  return agency ? stated({ '@type': 'Organization', name: agency.name }) : null;
}
