/**
 * Whether a paragraph is the site speaking for itself, in whole sentences: cookies, terms, sign-ups, moderation. A story about
 * such things is told in the third person.
 */
export function isSiteSpeaking(paragraph: string): boolean {
  return paragraph.length <= 1200 && (SPEECHES.some((speech) => speech.test(paragraph)) || isConsent(paragraph));
}

/** The small print of a consent banner: several of its words, said to `you`. */
function isConsent(paragraph: string): boolean {
  if (!/\b(?:you|your|we|our|us)\b/i.test(paragraph)) return false;
  const words = paragraph.toLowerCase().match(/\b(?:cookies?|consent|privacy policy|personal data|legitimate interest|vendors?|preferences|personali[sz]ed|opt.out|this (?:web)?site|identifiers?|ad performance|these technologies|your device)\b/g);
  return new Set(words).size >= 2;
}

const SPEECHES: readonly RegExp[] = [
  /\b(?:by (?:submitting|signing up|subscribing|providing|entering|using|continuing|clicking|registering)\b.{0,120}\byou (?:agree|accept|consent|acknowledge|are agreeing))\b/i,
  /\byou (?:agree|acknowledge|consent) (?:to|that)\b.{0,80}\b(?:terms|privacy|policy|agreement|cookies)\b/i,
  /\b(?:we|this (?:site|website)|our (?:site|website|partners)) (?:and our partners )?uses? cookies\b/i,
  /\bthis site is protected by recaptcha\b/i,
  /^[^\p{L}\d]{0,4}(?:sign up|subscribe|register|join)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|briefing|for free|daily)\b/iu,
  /^.{0,200}\b(?:in|to) your inbox\b/i,
  /\b(?:e-?mail )?newsletters?\b.{0,60}\b(?:sign up|subscribe)\b/i,
  /^[^\p{L}\d]{0,4}(?:you can (?:cancel|unsubscribe|opt.out)|unsubscribe|cancel anytime)\b/iu,
  /\b(?:unsubscribe|opt.out) (?:at )?any ?time\b|\bcancel (?:at )?any ?time\b/i,
  /^[^\p{L}\d]{0,4}(?:your (?:video|e-?mail|browser|account|subscription|privacy|password|request|comment)|please (?:enter|try again|enable|check your|log in|sign in|turn on|refresh|wait|verify|note that comments))\b/iu,
  /^[^\p{L}\d]{0,4}(?:comments (?:are|have been|for this)|commenting (?:is|on|has)|be the first to (?:comment|post|share)|join the (?:conversation|discussion|debate)|leave a (?:comment|reply)|have your say|post a comment)\b/iu,
  /^[^\p{L}\d]{0,4}(?:send (?:us )?your|have a (?:tip|story|news)|got a (?:tip|story|news)|do you have (?:a|any) (?:tip|news|information)|breaking news\?|contact us|if you (?:have|see|spot|notice|find) (?:an?|any) (?:error|mistake|tip|correction|news))\b/iu,
  /^[^\p{L}\d]{0,4}follow (?:us|@?[\p{L} ]{2,60}) on (?:twitter|facebook|instagram|x\b|linkedin|google|social|youtube|tiktok)/iu,
  /^[^\p{L}\d]{0,4}(?:like|find|join) us on (?:facebook|twitter|instagram)/iu,
  /^[^\p{L}\d]{0,4}(?:download|get) (?:the|our) .{0,40}\bapp\b/iu,
  /\b(?:quotes|market data|stock quotes) (?:are |is )?(?:delayed|provided|powered)\b/i,
  /\b(?:may earn|earns?|receives?) (?:an? )?(?:affiliate )?(?:commission|compensation)\b/i,
  /^[^\p{L}\d]{0,4}(?:this story has been shared|the comments? below|view the discussion|view author archive)\b/iu,
  /\bterms (?:and conditions|of (?:service|use))\b.{0,60}\bprivacy (?:policy|statement|notice)\b/i,
  /^[^\p{L}\d]{0,4}(?:we (?:have sent|value your|welcome your|use cookies|accept credit)|you (?:have reached|must be|need to be|are (?:currently )?(?:signed|logged|receiving|using))|already (?:a )?(?:subscri|member|regist)|thank you for (?:subscrib|sign|regist|reading))/iu,
  /^[^\p{L}\d]{0,4}(?:keep your team informed|a flexible plan|a discounted plan|get unlimited|unlimited access|start your (?:free )?(?:trial|day right))\b/iu,
  /\b(?:wir verwenden|diese (?:seite|website) verwendet) cookies\b|\bnous utilisons des cookies\b|\b(?:utilizamos|usamos) cookies\b|\butilizziamo (?:i )?cookie\b|\bwij gebruiken cookies\b|\bpoužíváme cookies\b|\bмы используем (?:файлы )?cookie/iu,
  /^[^\p{L}\d]{0,4}(?:pokud jste v článku|přihlášením k|подписываясь на|нажимая|abonnez-vous|suscríbete|inscrivez-vous|melden sie sich|abonnieren sie|iscriviti|assine|meld je aan)/iu,
];
