/**
 * Whether a short line introduces other stories and not this one: `Related`, `More on:`, `READ MORE:`, `Most popular`,
 * `Lire aussi`, `Mehr zum Thema`. What stands under it are teasers.
 */
export function isTeaserLabel(line: string): boolean {
  if (line.length > 80) return false;
  const words = line.trim().replace(/^[^\p{L}\d]{1,5}|[\s:»›→>|*_]{1,6}$/gu, '');
  return words !== '' && LABEL.test(words);
}

/** Whether a line both introduces another story and names it: `Related: …`, `[Read: …]`, `READ MORE: …`, `Lees ook: …`. */
export function isLabelledTeaser(line: string): boolean {
  return line.length <= 300 && (ONE_LINE.test(line) || IN_BRACKETS.test(line));
}

const LABEL = new RegExp(
  `^(?:${[
    String.raw`related(?:\s(?:articles?|stories|story|content|coverage|news|links?|posts?|topics?|reading|videos?|events|to this story))?`,
    String.raw`(?:see|read|watch|view)\s(?:also|more|next|this next|all)(?:\s(?:stories|news|articles|from.{0,30}|about.{0,30}|on.{0,30}))?`,
    String.raw`(?:also|don['’]t miss|up next|next up|next article|next story|read next|in other news|also on.{0,30}|now on\b.{0,40})`,
    String.raw`more\s.{0,40}\b(?:stories|news|coverage|articles|headlines|videos)`,
    String.raw`(?:even )?more(?:\s(?:on|from|in|like this|stories|news|coverage|headlines|to read|top stories)\b.{0,40})?`,
    String.raw`(?:the\s)?(?:most|top|popular|trending|latest|recent|recommended|editor['’]?s['’]?|editors['’]?|must|today['’]s|our)\s(?:read|popular|viewed|shared|watched|commented|recent|stories|news|posts|articles|videos|headlines|picks?|choice|reads?|now|today|for you|shopping|top stories|best)\b.{0,30}`,
    String.raw`(?:trending(?:\snews|\son\b.{0,30}|\snow\b.{0,30})?|recommended|recommended for you|sponsored(?: content| stories| links)?|promoted(?: content| stories)?|paid (?:content|partner)|from (?:our|the) (?:sponsors?|web|partners?)|around the web|elsewhere on the web|you (?:may|might) (?:also )?(?:like|be interested in)|we recommend|what to read next|popular)`,
    String.raw`(?:mehr (?:zum thema|von.{0,30}|aus.{0,30}|dazu)|zum thema|auch (?:auf|interessant).{0,40}|lesen sie (?:auch|mehr)|meistgelesen|weitere (?:artikel|meldungen|nachrichten|themen).{0,30})`,
    String.raw`(?:lire aussi|à lire (?:aussi|également)|sur le même (?:sujet|thème)|plus d['’]articles|les plus lus|voir aussi|articles liés)`,
    String.raw`(?:lea también|leer más|más (?:noticias|leídas|leídos|información|sobre.{0,30})|noticias relacionadas|te puede interesar|lo más (?:leído|visto)|además)`,
    String.raw`(?:leia (?:mais|também)|veja também|mais lidas|notícias relacionadas|leggi anche|i più letti|lees ook|meer over.{0,30}|meest gelezen|les også|læs også|läs (?:också|mer)|mest (?:lest|läst|læst))`,
    String.raw`(?:přečtěte si (?:také|více)|související|nejčtenější|čtěte (?:také|více)|mohlo by vás zajímat|zobacz także|czytaj (?:także|więcej)|читайте также|читать далее|также по теме|по теме|самое популярное)`,
    String.raw`関連記事|関連ニュース|あわせて読みたい|相关阅读|相关新闻|延伸阅读`,
  ].join('|')})$`,
  'iu',
);

const ONE_LINE =
  /^[^\p{L}\d]{0,4}(?:related(?:\s(?:story|article|coverage|content|video|post))?|read(?:\s(?:more|also|next|this))?|see also|also read|watch|must read|more|don['’]t miss|lire aussi|lesen sie auch|mehr zum thema|lea también|leia (?:mais|também)|leggi anche|lees ook|les også|läs också|læs også|čtěte (?:také|více)|czytaj (?:także|też)|читайте также|READ MORE)\s?[:|>»→]\s?\S/iu;
const IN_BRACKETS = /^\[(?:read|see|watch|also|related|more)\b[^\]]{5,250}\]$/i;
