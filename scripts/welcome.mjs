/** Where everything is and how to sign in, in one frame. */
export function welcome({ server, admin, administrator, demoStory }) {
  return frame('Creditline is running', [
    ['Admin', admin],
    ...signIn(administrator),
    ['Begin', `${admin}/plugins/syndication/paste (paste a story)`],
    ['REST', `${server}/api/articles`],
    ['GraphQL', `${server}/graphql (POST)`],
    ['Stories', `${server}/stories/`],
    ...(demoStory ? [['A story', `${server}/api/articles/${demoStory}`]] : []),
  ]);
}

function signIn(administrator) {
  if (!administrator) return [['Sign in', 'with your account']];
  return [
    ['Sign in', administrator.email],
    ['Password', administrator.password ?? 'the one in ADMIN_PASSWORD'],
    ...(administrator.password ? [['', 'shown this once: keep it, or change it in your profile']] : []),
  ];
}

function frame(title, rows) {
  const lines = rows.map(([name, value]) => `  ${name.padEnd(10)}${value}`);
  const width = Math.max(title.length + 4, ...lines.map((line) => line.length + 2));
  return ['', `╭─ ${title} ${'─'.repeat(width - title.length - 3)}╮`, ...lines.map((line) => `│${line.padEnd(width)}│`), `╰${'─'.repeat(width)}╯`, ''].join('\n');
}
