import type { Channel, Medium } from './term';

/** Whether ways reach a channel. A medium reaches all of its channels; `syndication` is of every medium and of none. */
export function reaches(ways: readonly (Channel | Medium)[], channel: Channel): boolean {
  const medium = MEDIUM_OF[channel];
  return ways.includes(channel) || (medium !== null && ways.includes(medium));
}

const MEDIUM_OF: Readonly<Record<Channel, Medium | null>> = {
  web: 'online',
  app: 'online',
  social: 'online',
  newsletter: 'online',
  archive: 'online',
  print: 'print',
  broadcast: 'broadcast',
  syndication: null,
};
