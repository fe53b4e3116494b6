/** Whether a line is a page's furniture and never a story's: menus, sharing, advertising, printing marks. */
export function isNavigation(line: string): boolean {
  if (line.length > 200) return false;
  const words = line.trim().replace(/^[*•·|>«‹\s]{1,5}|[*•·|>»›→:\s]{1,5}$/g, '').toLowerCase();
  return WHOLE_LINES.has(words) || FORMS.some((form) => form.test(line.trim()));
}

const WHOLE_LINES: ReadonlySet<string> = new Set(
  `accept all cookies|advertisement|advertising|advertisment|back to top|close|comments|comment|contact us|copy link|cookie policy|email
  |email this article|facebook|feedback to editors|follow us|home|leave a comment|linkedin|loading|log in|login|menu|most popular|most read
  |most viewed|newsletter|newsletters|next article|open menu|pinterest|post a comment|previous article|print|print this article
  |privacy policy|read more|recommended|reddit|related articles|related stories|save|search|search for|share|share on facebook
  |share on twitter|share this|share this article|share this story|show comments|sign in|sign up|skip to content|skip to main content
  |skip to navigation|sponsored|sponsored content|story continues below advertisement|subscribe|terms of service|terms of use
  |top stories|trending|trending now|tweet|twitter|view comments|whatsapp`.split(/\s*\|/),
);

const FORMS: readonly RegExp[] = [
  /^VIDEO$/,
  /^(?:[*_-]\s?){3,20}$/,
  /^\d{1,6} (?:comments?|shares?|likes?)$/i,
  /^\d{1,3}[ -]min(?:ute)?s? read$/i,
  /^Powered by TCPDF\b/,
  /^googletag\b|^window\.googletag\b/,
  /^from [\p{L} ]{2,40} https?:\/\/\S{1,150}$/u,
  /^Home(?: [>›»/|] [\p{L} &'’-]{1,40}){1,6}$/u,
];
