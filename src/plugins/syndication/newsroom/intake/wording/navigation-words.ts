/** Whether a line is a page's furniture and never a story's: menus, sharing, advertising, printing marks. */
export function isNavigation(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.trim().replace(/^[*•·|>«‹\s]{1,5}|[*•·|>»›→:\s]{1,5}$/g, '').toLowerCase();
  return WHOLE_LINES.has(words) || FORMS.some((form) => form.test(line.trim()));
}

const WHOLE_LINES: ReadonlySet<string> = new Set(
  `abbonati|abo|abonneren|abonnez-vous|abonnieren|about|about us|accedi|accept all cookies|accessibility|accueil|ad|ad choices
  |adchoices|ads|advertentie|advertise|advertise with us|advertisement|advertiser content from|advertising|advertisment|annonce
  |annons|annonse|anzeige|article continues after advertisement|article continues below advertisement
  |article continues below this ad|assine|back to top|blogs|bookmark|careers|click image for larger view and slideshow
  |click to copy|click to expand|close|comentarios|comentários|comment|comment on this story|commentaires|commenti|comments
  |compartilhar|compartir|condividi|connexion|contact|contact the author|contact us|continue reading
  |continue reading the main story|cookie policy|cookies|copy|copy link|copy the link|copyright|copyright & reprints
  |copyright notice|datenschutz|del|dela|delen|diskuse|do not sell my info|do not sell my personal information|download|drucken
  |drukuj|edition|email|email the author|email this|email this article|enlarge|enlarge image|enlarge this image|enregistrer|entrar
  |envoyer|escuchar|events|expand|expand all|facebook|faq|favorite|feedback to editors|filed under|flipboard|follow|follow us
  |followed|following|forum|full screen|fullscreen|gallery|get author rss feed|gift article|gift this article|give this article
  |guardar|hide caption|home|impressum|imprimer|imprimir|iniciar sesión|inicio|inloggen|instagram|jump to|komentarze|komentáře
  |kommentare|kommentare lesen|kommentarer|kontakt|latest news|learn more|leave a comment|less|like|likes|link copied|linkedin
  |listen|listen to article|listen to this article|loading|loading...|log in|log out|logg inn|logga in|login|logout|mail
  |manage subscription|mehr|menu|merken|messenger|mobile|mobile apps|more|more options|more sharing options|most popular|most read
  |most recent|most viewed|my account|newsletter|newsletter sign up|newsletters|next|next article|next story|now playing|nächste
  |open image modal|open in app|open menu|opens in new window|opslaan|order reprints|partager|permissions|photos|pinterest|play
  |play all|play video|playlist|podcast|podcasts|post a comment|posted in|prev|previous|previous article|previous story|print
  |print article|print this article|print this page|privacy|privacy policy|profile|promoted|pubblicità|publicidad|publicidade
  |publicité|přihlásit|přihlásit se|rate this article|reacties|read article|read comments|read full article|read later|read more
  |read the comments|read this later|reader comments|recommended|reddit|register|reklama|related articles|related stories|reply
  |report|reprints|request reprint & licensing|rss|rss feed|s'abonner|salva|salvar|save|save article|save for later|save story
  |saved|sdílet|search|search for|see all|see more|send|send any friend a story|settings|share|share article|share by e-mail
  |share by email|share link|share on email|share on facebook|share on linkedin|share on pinterest|share on reddit
  |share on twitter|share on whatsapp|share on x|share options|share selection|share this|share this article|share this page
  |share this page via|share this story|share this with|share via|share via email|share via facebook|share via twitter|shares
  |show caption|show comments|show less|show more|sign in|sign out|sign up|sign up for newsletters|site index|site map
  |site mobile navigation|site search navigation|sitemap|skip ad|skip advertisement|skip past newsletter promotion
  |skip to comments|skip to content|skip to footer|skip to header|skip to main content|skip to navigation|skip to search|skriv ut
  |slack|sms|snapchat|spara|sponsored|sponsored content|startseite|story continues|story continues below
  |story continues below advertisement|submit|submit a tip|subscribe|subscribe now|subscribe today|support us|suscríbete|switch
  |tagged|tags|tags:|teilen|telegram|terms|terms & conditions|terms of service|terms of use|text size
  |this is a carousel. use next and previous buttons to navigate|threads|tips|tisk|toggle caption|toggle menu|toggle navigation
  |top stories|topics|trending|trending now|tumblr|tv|tweet|twitter|udostępnij|unmute|up next|user agreement|version zum drucken
  |video|video player loading|videos|view|view all|view all comments|view author archive|view comments|view gallery
  |view image in fullscreen|view more|view slideshow|volume|vorige|vorlesen|watch|watch now|werbung|whats app|whatsapp|x|xing
  |your privacy choices|youtube|zaloguj się|zoom|войти|главная|комментарии|печать|поделиться|подписаться|реклама`.split(/\s*\|/),
);

const FORMS: readonly RegExp[] = [
  /^VIDEO$/,
  /^(?:media|video) caption\s/i,
  /^(?:[*_-]\s?){3,20}$/,
  /^[\d.,]{1,8}k? (?:comments?|shares?|likes?|views?|replies|retweets|kommentare|commentaires|comentarios)$/i,
  /^(?:comments?|shares?|kommentare)\s?\(?\d{1,6}\)?$/i,
  /^(?:share|tweet|email|print|save|facebook|twitter|pinterest|linkedin|reddit|whatsapp|flipboard|teilen)(?:[\s|,·]{1,3}(?:share|tweet|e-?mail|print|save|facebook|twitter|pinterest|linkedin|reddit|whats ?app|flipboard|copy|link|messenger|google\+?|instagram|youtube)){1,12}$/i,
  /^(?:filed under|tagged|tags|topics|posted in|categories|keywords|schlagworte|mots-clés|etiquetas)\s?:?\s?\S.{0,150}$/i,
  /^(?:skip|jump|switch|go|back) to\b.{2,40}$/i,
  /^powered by\b.{2,40}$/i,
  /^(?:advertisement|anzeige|werbung|publicité)\b.{0,20}$/i,
  /^[^\p{L}\d]{1,12}$/u,
  /^\d{1,3}[ -]min(?:ute)?s? read$/i,
  /^Powered by TCPDF\b/,
  /^googletag\b|^window\.googletag\b/,
  /^from [\p{L} ]{2,40} https?:\/\/\S{1,150}$/u,
  /^Home(?: [>›»/|] [\p{L} &'’-]{1,40}){1,6}$/u,
];
