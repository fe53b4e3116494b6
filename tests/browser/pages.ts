/**
 * A page as a browser’s clipboard holds it, in the manner of a science news site. Every word of it was written for
 * these tests. It names no writer: that is what the gate will ask for.
 */
export const LAGOON = `

Tidal lagoon sends its first power to the island grid

March 4 2024

A ring of stone in the bay of Sorrel Haven turned the tide into current for the first time on Monday, eleven years after the harbour board drew it on the back of a ferry timetable.

The sixteen turbines in the wall started one after the other as the water fell. By noon they carried the [school](#), the cannery and about half of the homes on the island, the grid operator said.

"We have waited for the moon all our lives here," harbour master Ilse Marrow said. "Now it works for us." The wall cost \\$38 million, a third less than planned.

Engineers will watch the seabed for two years before the lagoon runs through the night.

© 2024 Northern Lights News Agency. All rights reserved.

Citation: Tidal lagoon sends its first power to the island grid (2024, March 4) retrieved 6 March 2024 from <https://science.example/news/2024-03-tidal-lagoon-power-island.html>

This document is subject to copyright. Short quotations with credit are welcome; anything longer needs the written permission of its owner. It is given for information alone.`;

/** The same kind of page with its writer, but without the line that says whose it is. */
export const ORCHARD = `Old orchard gives up a forgotten pear

May 21 2024, by Tomas Quill

A tree that nobody had planted on any map bore fruit again this spring, and the village of Lower Wend now argues what to call it.

Botanists took leaves from it on Friday. They found no match among the four hundred pears in the national collection.

Citation: Old orchard gives up a forgotten pear (2024, May 21) retrieved 22 May 2024 from <https://science.example/news/2024-05-old-orchard-forgotten-pear.html>`;

/** A page on which two notices stand and do not agree. */
export const CANNERY = `Cannery whistle blows again

June 3 2024, by Wren Oduya

After nine silent years the whistle of the Skerry cannery blew at six on Monday morning, and half the harbour was out of bed for it.

The new owners promised to sound it once a day. "We will know soon enough who sleeps late," baker Ilse Marrow said.

© 2024 The Harbour Press

© 2024 Norden Wire

Citation: Cannery whistle blows again (2024, June 3) retrieved 4 June 2024 from <https://science.example/news/2024-06-cannery-whistle.html>`;

/** A page as the clipboard holds it beside its bare words. */
export const BEACON_HTML = `<meta charset="utf-8"><article><h1>Beacon on Gull Rock is lit from the shore</h1>
<p>By <span class="author">Tomas Quill</span></p><p><time datetime="2024-07-01">July 1, 2024</time></p>
<p>The beacon on Gull Rock was lit by a switch in the harbour office for the first time on Sunday, and nobody had to row.</p>
<p>It is <a href="https://lamps.example/beacons">the last of nine</a> to be wired, the lights board said in its yearly report on Friday.</p>
<p>© 2024 The Harbour Press. All rights reserved.</p></article>`;
export const BEACON_TEXT = `Beacon on Gull Rock is lit from the shore

By Tomas Quill

July 1, 2024

The beacon on Gull Rock was lit by a switch in the harbour office for the first time on Sunday, and nobody had to row.

It is the last of nine to be wired, the lights board said in its yearly report on Friday.

© 2024 The Harbour Press. All rights reserved.`;

/** One item of {@link feedOf}. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
}

/** A partner’s feed, as their server sends it. */
export function feedOf(...items: readonly FeedItem[]): string {
  const item = ({ id, title, text }: FeedItem) => `<item>
<title>${title}</title><guid isPermaLink="false">${id}</guid><link>https://harbour.example/${id}</link>
<pubDate>Mon, 01 Jul 2024 08:00:00 GMT</pubDate><dc:creator>Orla Finch</dc:creator>
<content:encoded><![CDATA[${text.map((words) => `<p>${words}</p>`).join('')}]]></content:encoded></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Harbour Press</title><link>https://harbour.example/</link>
<copyright>© 2024 The Harbour Press</copyright><language>en</language>
${items.map(item).join('\n')}
</channel></rss>`;
}
