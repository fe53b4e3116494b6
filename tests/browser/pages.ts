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

This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced without the written permission. The content is provided for information purposes only.`;

/** The same kind of page with its writer, but without the line that says whose it is. */
export const ORCHARD = `Old orchard gives up a forgotten pear

May 21 2024, by Tomas Quill

A tree that nobody had planted on any map bore fruit again this spring, and the village of Lower Wend now argues what to call it.

Botanists took leaves from it on Friday. They found no match among the four hundred pears in the national collection.

Citation: Old orchard gives up a forgotten pear (2024, May 21) retrieved 22 May 2024 from <https://science.example/news/2024-05-old-orchard-forgotten-pear.html>`;
